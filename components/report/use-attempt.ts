'use client';

import { useEffect, useState } from 'react';
import type { Attempt } from '@/lib/schema/attempt';
import { openAttemptStore } from '@/lib/storage/attempt-store';

/** What this device has: still being read, nothing at all, not the one asked for, something that can't be read (and why), or an attempt with the instant it was read. */
export type FoundAttempt =
  | { kind: 'reading' }
  | { kind: 'empty' }
  | { kind: 'missing' }
  | { kind: 'unreadable'; reason: string | null }
  | { kind: 'found'; attempt: Attempt; asOf: string };

/** The attempt of that id, or without one the last touched of the track. */
export function useAttempt(track: string, id: string | null): FoundAttempt {
  const [found, setFound] = useState<FoundAttempt>({ kind: 'reading' });
  useEffect(() => {
    const reading = { wanted: true };
    void findAttempt(track, id)
      .catch((error: unknown): FoundAttempt => ({
        kind: 'unreadable',
        reason: error instanceof Error ? error.message : null,
      }))
      .then((result) => reading.wanted && setFound(result));
    return () => {
      reading.wanted = false;
    };
  }, [track, id]);
  return found;
}

async function findAttempt(track: string, id: string | null): Promise<FoundAttempt> {
  const store = await openAttemptStore();
  try {
    const record = id === null ? (await store.list(track))[0] : await store.read(id);
    if (record && record.track === track)
      return { kind: 'found', attempt: record.attempt, asOf: new Date().toISOString() };
    const unreadable = await store.listUnreadable();
    return unreadable.some((stored) => id === null || hasId(stored, id))
      ? { kind: 'unreadable', reason: null }
      : { kind: id === null ? 'empty' : 'missing' };
  } finally {
    store.close();
  }
}

function hasId(stored: unknown, id: string): boolean {
  return typeof stored === 'object' && stored !== null && 'id' in stored && stored.id === id;
}
