'use client';

import { useEffect, useState } from 'react';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import type { TrackId } from '@/lib/schema/ids';
import { openAttemptStore } from '@/lib/storage/attempt-store';

/** The attempts this device keeps of a track, the last touched first; none until they are read, or where they can't be. */
export function useAttempts(track: TrackId): AttemptRecord[] {
  const [records, setRecords] = useState<AttemptRecord[]>([]);
  useEffect(() => {
    const reading = { wanted: true };
    readAttempts(track).then(
      (read) => reading.wanted && setRecords(read),
      () => undefined,
    );
    return () => {
      reading.wanted = false;
    };
  }, [track]);
  return records;
}

async function readAttempts(track: TrackId): Promise<AttemptRecord[]> {
  const store = await openAttemptStore();
  try {
    return await store.list(track);
  } finally {
    store.close();
  }
}
