import type { Attempt } from '@/lib/schema/attempt';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import type { AttemptStore } from './attempt-store';

/**
 * Keeps an attempt from a file beside those already there, under `freshId` where its own id belongs to another
 * content (or to something unreadable). The same attempt opened twice is one record.
 */
export async function importAttempt(
  store: AttemptStore,
  attempt: Attempt,
  freshId: string,
  at: string,
): Promise<AttemptRecord> {
  const known = await store.read(attempt.id);
  if (known !== null && hasSameContent(known.attempt, attempt)) return known;
  return store.create(attempt, at).catch(() => store.create({ ...attempt, id: freshId }, at));
}

function hasSameContent(one: Attempt, other: Attempt): boolean {
  return JSON.stringify(sortKeys(one)) === JSON.stringify(sortKeys(other));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}
