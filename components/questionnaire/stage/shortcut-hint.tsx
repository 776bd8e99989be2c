'use client';

import { useSpeech } from '@/components/layout/words-provider';
import { writeShortcuts } from '@/lib/storage/shortcut-preference';
import styles from './shortcut-hint.module.css';
import { useShortcutsOn } from './use-shortcuts';

/** Which keys answer, and the way to turn them off. */
export function ShortcutHint() {
  const { translate } = useSpeech();
  const on = useShortcutsOn();
  return (
    <label className={styles.hint}>
      <input type="checkbox" checked={on} onChange={() => writeShortcuts(!on)} />
      {translate('assess.shortcuts')}
    </label>
  );
}
