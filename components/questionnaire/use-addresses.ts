'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';

export type Addresses = {
  start: string;
  /** A stage of the attempt, at one of its questions where that is given. */
  stage: (stage: string, skill?: string) => string;
  review: string;
  report: string;
};

/** Where the pages of an attempt are: the one being worked on, or another one by its id. */
export function useAddresses(id?: string): Addresses {
  const { outline, state } = useAttempt();
  const { locale } = useSpeech();
  const attempt = id ?? state.keptId;
  const query = attempt === null ? '' : `?attempt=${encodeURIComponent(attempt)}`;
  const track = `/${locale}/${outline.id}`;
  return {
    start: `${track}/assess`,
    stage: (stage, skill) => `${track}/assess/${stage}${query}${skill === undefined ? '' : `#${skill}`}`,
    review: `${track}/assess/review${query}`,
    report: `${track}/report${query}`,
  };
}
