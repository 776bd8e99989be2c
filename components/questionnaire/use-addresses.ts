'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { addressAttempt } from './attempt-addresses';
import type { Addresses } from './attempt-addresses';

/** Where the pages of the attempt are that is being worked on. */
export function useAddresses(): Addresses {
  const { outline, state } = useAttempt();
  const { locale } = useSpeech();
  return addressAttempt(locale, outline.id, state.id);
}
