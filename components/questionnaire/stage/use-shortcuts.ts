'use client';

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { readShortcuts, subscribeShortcuts } from '@/lib/storage/shortcut-preference';

type Shortcuts = {
  /** A digit that is a rating. */
  onDigit: (digit: string) => void;
  /** One question on (1) or back (−1). */
  onStep: (step: 1 | -1) => void;
};

/** Listens for single keys on the whole page: digits, J and K. Never where text is typed, with a modifier, or once turned off. */
export function useShortcuts({ onDigit, onStep }: Shortcuts): void {
  const on = useShortcutsOn();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isForSomethingElse(event)) return;
    const key = event.key.toLowerCase();
    if (!/^[0-4jk]$/.test(key)) return;
    event.preventDefault();
    if (key === 'j') onStep(1);
    else if (key === 'k') onStep(-1);
    else onDigit(key);
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}

/** Whether single keys are turned on; on the server, yes. */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribeShortcuts, readShortcuts, () => true);
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  return event.target instanceof Element && event.target.closest(typing) !== null;
}

const typing = 'input:not([type=radio], [type=checkbox]), textarea, select, dialog, [contenteditable]';
