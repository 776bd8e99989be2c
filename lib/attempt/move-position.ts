import type { Attempt, Position } from '@/lib/schema/attempt';

/** The attempt with the person at another question. */
export function movePosition(attempt: Attempt, position: Position): Attempt {
  return { ...attempt, position: { ...attempt.position, ...position } };
}
