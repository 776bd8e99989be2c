'use client';

import { useCallback, useEffect, useState } from 'react';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import type { AttemptRecord } from '@/lib/schema/attempt-record';

export type KeptRecords = { records: AttemptRecord[]; unreadable: unknown[] };

/** What this device keeps of the track, the last touched first; null until it is known. */
export function useRecords(): { kept: KeptRecords | null; reload: () => void } {
  const { outline, session } = useAttempt();
  const [kept, setKept] = useState<KeptRecords | null>(null);
  const reload = useCallback(() => {
    const read = async () => {
      const store = await session.store();
      setKept({ records: await store.list(outline.id), unreadable: await store.listUnreadable() });
    };
    read().catch(() => setKept({ records: [], unreadable: [] }));
  }, [outline.id, session]);
  useEffect(() => {
    reload();
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [reload]);
  return { kept, reload };
}
