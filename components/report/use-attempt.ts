'use client';

import { useEffect, useState } from 'react';
import { answersVersion, chooseReported } from '@/lib/attempt/choose-record';
import type { Attempt } from '@/lib/schema/attempt';
import { openAttemptStore } from '@/lib/storage/attempt-store';

/** The track whose attempt is asked for. */
type TrackAsked = { id: string; version: string };

/** What this device has: still being read, nothing at all, not the one asked for, something that can't be read (and why), answers to another version of the track, or an attempt with the instant it was read. */
export type FoundAttempt =
  | { kind: 'reading' }
  | { kind: 'empty' }
  | { kind: 'missing' }
  | { kind: 'unreadable'; reason: string | null }
  | { kind: 'other-version'; attempt: Attempt }
  | { kind: 'found'; attempt: Attempt; asOf: string };

/** The attempt of that id, or without one the one finished last, or else the last with answers. */
export function useAttempt({ id: track, version }: TrackAsked, id: string | null): FoundAttempt {
  const [found, setFound] = useState<FoundAttempt>({ kind: 'reading' });
  useEffect(() => {
    const reading = { wanted: true };
    void findAttempt({ id: track, version }, id)
      .catch((error: unknown): FoundAttempt => ({
        kind: 'unreadable',
        reason: error instanceof Error ? error.message : null,
      }))
      .then((result) => reading.wanted && setFound(result));
    return () => {
      reading.wanted = false;
    };
  }, [track, version, id]);
  return found;
}

async function findAttempt({ id: track, version }: TrackAsked, id: string | null): Promise<FoundAttempt> {
  const store = await openAttemptStore();
  try {
    const record = id === null ? chooseReported(await store.list(track), version) : await store.read(id);
    if (record?.track === track && !answersVersion(record, version))
      return { kind: 'other-version', attempt: record.attempt };
    if (record?.track === track)
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
