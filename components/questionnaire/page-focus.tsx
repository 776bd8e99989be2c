'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import styles from './page-focus.module.css';

/** Puts the focus on the heading of a page reached from another page of the questionnaire, so that keys go on there. */
export function PageFocus() {
  const path = usePathname();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading === null || document.querySelector('main :focus') !== null) return;
    heading.tabIndex = -1;
    if (styles.heading !== undefined) heading.classList.add(styles.heading);
    heading.focus({ preventScroll: true });
  }, [path]);
  return null;
}
