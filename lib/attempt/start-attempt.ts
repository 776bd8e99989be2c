import type { Attempt } from '@/lib/schema/attempt';

export type AttemptStart = Pick<Attempt, 'id' | 'track' | 'trackVersion' | 'mode' | 'startedAt'>;

/** An attempt without an answer yet. */
export function startAttempt(start: AttemptStart): Attempt {
  return { format: 'levelmark.attempt', formatVersion: 1, ...start, answers: [] };
}
