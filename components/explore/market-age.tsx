'use client';

import { useSyncExternalStore } from 'react';
import { useSpeech } from '@/components/layout/words-provider';
import { countMonths } from '@/lib/engine/answers/find-stale';
import styles from './market-note.module.css';

const oldAfterMonths = 12;

/** How old the figures are on the day they are read, with a warning past twelve months; said once the page knows the day. */
export function MarketAge({ asOf }: { asOf: string }) {
  const { translate } = useSpeech();
  const today = useSyncExternalStore(subscribeToNothing, readToday, () => null);
  if (today === null) return null;
  const months = countMonths(asOf, today);
  return (
    <p className={months > oldAfterMonths ? styles.old : undefined}>
      {translate(months > oldAfterMonths ? 'explore.market.old' : 'explore.market.age', { months })}
    </p>
  );
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

function readToday(): string {
  return new Date().toISOString().slice(0, 10);
}
