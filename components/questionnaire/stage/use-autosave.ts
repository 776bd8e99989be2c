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
    document.addEventListener('visibilitychange', save);
    window.addEventListener('pagehide', save);
    return () => {
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('pagehide', save);
      save();
    };
  }, []);

  return { touch, flush };
}
