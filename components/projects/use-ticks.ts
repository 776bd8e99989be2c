'use client';

import { useMemo, useState, useSyncExternalStore } from 'react';
import type { MilestoneTicks } from '@/lib/schema/milestone-ticks';
import { openTickStore, parseTicks } from '@/lib/storage/milestone-ticks';

type UsedTicks = {
  ticks: MilestoneTicks;
  /** False once this browser refused to keep a tick. */
  kept: boolean;
  toggle: (milestone: string, point: number) => void;
};

/** The ticks of a project, alike in every component and window that shows them. */
export function useTicks(track: string, project: string): UsedTicks {
  const store = useMemo(() => openTickStore(track, project), [track, project]);
  const [kept, setKept] = useState(true);
  const stored = useSyncExternalStore(store.subscribe, store.read, () => null);
  const ticks = useMemo(() => parseTicks(stored), [stored]);
  return {
    ticks,
    kept,
    toggle: (milestone, point) => setKept(store.write(togglePoint(ticks, milestone, point))),
  };
}

function togglePoint(ticks: MilestoneTicks, milestone: string, point: number): MilestoneTicks {
  const ticked = ticks[milestone] ?? [];
  const next = ticked.includes(point)
    ? ticked.filter((other) => other !== point)
    : [...ticked, point].sort((a, b) => a - b);
  return { ...ticks, [milestone]: next };
}
