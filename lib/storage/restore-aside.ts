import { movePosition } from '@/lib/attempt/move-position';
import { recordAnswer } from '@/lib/attempt/record-answer';
import { AttemptSchema } from '@/lib/schema/attempt';
import type { Attempt } from '@/lib/schema/attempt';
import type { AttemptStore } from './attempt-store';
import { asidePrefix, dropAside } from './set-aside';

/** Adds to the store what was put aside as a page went away; what can't be read, or can't be added, stays where it is. */
export async function restoreAside(store: AttemptStore, at: string): Promise<void> {
  for (const attempt of readAside()) await restore(store, attempt, at).catch(() => undefined);
}

async function restore(store: AttemptStore, attempt: Attempt, at: string): Promise<void> {
  const merge = (kept: Attempt) => addTo(kept, attempt);
  if ((await store.change(attempt.id, merge, at)) === null) await store.create(attempt, at);
  dropAside(attempt.id);
}

function readAside(): Attempt[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(asidePrefix));
    return keys.flatMap((key) => readAttempt(localStorage.getItem(key) ?? ''));
  } catch {
    return [];
  }
}

function readAttempt(text: string): Attempt[] {
  try {
    const { success, data } = AttemptSchema.safeParse(JSON.parse(text));
    return success ? [data] : [];
  } catch {
    return [];
  }
}

function addTo(kept: Attempt, { answers, position }: Attempt): Attempt {
  const merged = answers.reduce(recordAnswer, kept);
  return position === undefined ? merged : movePosition(merged, position);
}
