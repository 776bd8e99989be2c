'use client';

import { useEffect, useRef } from 'react';

const pause = 500;

/** Saves what is typed after a short pause, when `flush` is called (on blur), and before the page or the field goes away. */
export function useAutosave(save: () => void): { touch: () => void; flush: () => void } {
  const latest = useRef(save);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    latest.current = save;
  });

  function flush(): void {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    latest.current();
  }

  function touch(): void {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(flush, pause);
  }

  const leave = useRef(flush);
  useEffect(() => {
    const save = leave.current;
    // Captured, so that it comes before whatever looks at what is still to be saved.
    document.addEventListener('visibilitychange', save, true);
    window.addEventListener('pagehide', save, true);
    return () => {
      document.removeEventListener('visibilitychange', save, true);
      window.removeEventListener('pagehide', save, true);
      save();
    };
  }, []);

  return { touch, flush };
}
