'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import type { SessionState } from '@/components/questionnaire/session/session-state';
import { useSpeech } from '@/components/layout/words-provider';
import styles from './save-status.module.css';

/** Whether what was said last is kept: "saved" stands here only once it is. */
export function SaveStatus() {
  const { state } = useAttempt();
  const { translate } = useSpeech();
  const kind = readKind(state);
  return (
    <p className={styles.status} data-save={kind} role="status">
      {kind !== 'none' && translate(`assess.save.${kind}`)}
    </p>
  );
}

function readKind({ saving, keeps }: SessionState): 'none' | 'saving' | 'failing' | 'saved' | 'tab' {
  return saving === 'saved' && keeps === 'tab' ? 'tab' : saving;
}
