import { chooseOpen } from '@/lib/attempt/choose-record';
import type { Attempt } from '@/lib/schema/attempt';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import type { AttemptStore } from '@/lib/storage/attempt-store';

type Sought = Pick<Attempt, 'track' | 'trackVersion'>;

/**
 * The attempt of this id, or without one the open attempt worked on last; null where there is none. It may answer
 * another version of the track: without an id only where no other is there.
 */
export async function findAttempt(
  store: AttemptStore,
  sought: Sought,
  id: string | null,
): Promise<AttemptRecord | null> {
  if (id === null) return (await findOpen(store, sought)) ?? findAnyOpen(store, sought);
  const named = await store.read(id);
  return named?.track === sought.track ? named : null;
}

/** The open attempt at this version of the track that was worked on last. */
export async function findOpen(
  store: AttemptStore,
  { track, trackVersion }: Sought,
): Promise<AttemptRecord | null> {
  return chooseOpen(await store.list(track), trackVersion) ?? null;
}

/**
 * Whether an attempt can be begun under the id that an address names: another tab may have begun it without an
 * answer yet. What is no id of a browser's making is refused.
 */
export async function isFree(store: AttemptStore, id: string): Promise<boolean> {
  return /^[0-9a-f-]{32,36}$/.test(id) && !(await store.has(id));
}

async function findAnyOpen(store: AttemptStore, { track }: Sought): Promise<AttemptRecord | null> {
  const records = await store.list(track);
  return records.find(({ finishedAt, attempt }) => finishedAt === null && attempt.answers.length > 0) ?? null;
}
