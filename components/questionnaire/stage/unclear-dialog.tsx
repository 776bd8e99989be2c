'use client';

import { useEffect, useRef, useState } from 'react';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { Button } from '@/components/ui/button';
import type { FormSkill } from './form-skill';
import styles from './unclear-dialog.module.css';

type UnclearDialogProps = { skill: FormSkill; onClose: () => void };

/** A report about an unclear question, ready to be completed and copied; nothing is sent. */
export function UnclearDialog({ skill, onClose }: UnclearDialogProps) {
  const { outline } = useAttempt();
  const { locale, translate } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  async function copy(): Promise<void> {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setCopied(true);
    } catch {
      // The text stays selected, to be copied by hand.
    }
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="unclear-title" onClose={onClose}>
      <h2 id="unclear-title">{translate('assess.unclear.title')}</h2>
      <p className={styles.note}>{translate('assess.unclear.note')}</p>
      <textarea
        ref={field}
        rows={9}
        aria-label={translate('assess.unclear.title')}
        defaultValue={translate('assess.unclear.text', {
          skill: skill.title,
          id: skill.id,
          track: outline.id,
          version: outline.version,
          locale,
        })}
      />
      <div className={styles.buttons}>
        <span role="status">{copied && translate('assess.unclear.copied')}</span>
        <Button weight="quiet" onClick={() => dialog.current?.close()}>
          {translate('assess.unclear.close')}
        </Button>
        <Button weight="strong" onClick={() => void copy()}>
          {translate('assess.unclear.copy')}
        </Button>
      </div>
    </dialog>
  );
}
