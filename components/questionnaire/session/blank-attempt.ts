import { startAttempt } from '@/lib/attempt/start-attempt';
import type { Attempt } from '@/lib/schema/attempt';
import type { SessionNeeds } from './session-state';

/** An attempt that begins now, under this id or one of chance. */
export function createBlank(
  { track, trackVersion, createId, now }: SessionNeeds,
  id: string = createId(),
): Attempt {
  return startAttempt({ id, track, trackVersion, mode: 'ratings', startedAt: now() });
}
