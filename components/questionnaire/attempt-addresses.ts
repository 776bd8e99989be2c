import type { Locale } from '@/lib/schema/text';

export type Addresses = {
  start: string;
  /** A stage of the attempt, at one of its questions where that is given. */
  stage: (stage: string, skill?: string) => string;
  review: string;
  report: string;
};

/** Where the pages of an attempt are; without an id, where a page chooses the attempt itself. */
export function addressAttempt(locale: Locale, track: string, id: string | null): Addresses {
  const query = id === null ? '' : `?attempt=${encodeURIComponent(id)}`;
  const base = `/${locale}/${track}`;
  return {
    start: `${base}/assess`,
    stage: (stage, skill) => `${base}/assess/${stage}${query}${skill === undefined ? '' : `#${skill}`}`,
    review: `${base}/assess/review${query}`,
    report: `${base}/report${query}`,
  };
}
