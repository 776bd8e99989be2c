'use client';

import { useEffect } from 'react';

/** Opens everything folded for as long as the page is being printed, and folds it again afterwards. */
export function usePrintedOpen(): void {
  useEffect(() => {
    const opened = new Set<HTMLDetailsElement>();
    const open = () => {
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
        folded.open = true;
        opened.add(folded);
      }
    };
    const close = () => {
      for (const folded of opened) folded.open = false;
      opened.clear();
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
