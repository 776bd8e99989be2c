'use client';

import { useSpeech } from '@/components/layout/words-provider';
import type { SkillAnswer } from '@/lib/schema/attempt';
import styles from './answer-state.module.css';

/** What an answer that is no rating means; nothing under a rated or an unanswered skill. */
export function AnswerState({ answer }: { answer: SkillAnswer | undefined }) {
  const { translate } = useSpeech();
  if (answer === undefined || answer.kind === 'rating') return null;
  return (
    <p className={styles.state}>
      {answer.kind === 'not-sure'
        ? translate('assess.notSure.meaning')
        : translate('assess.notApplicable.meaning', { reason: answer.reason })}
    </p>
  );
}
