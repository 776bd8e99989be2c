'use client';

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Brings a form that was just unfolded into view, with the focus in its first field where it takes any. */
export function useUnfolded<Form extends HTMLElement>(): RefObject<Form | null> {
  const form = useRef<Form>(null);
  useEffect(() => {
    form.current
      ?.querySelector<HTMLElement>(':is(input, select, textarea):enabled')
      ?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return form;
}
