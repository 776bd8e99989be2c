'use client';

import type { MouseEvent, ReactNode } from 'react';
import { useSpeech } from '@/components/layout/words-provider';
import type { SkillAnswer } from '@/lib/schema/attempt';
import styles from './other-answers.module.css';

/** What is unfolded under a skill. */
export type Panel = 'evidence' | 'reason' | null;

type OtherAnswersProps = {
  answer: SkillAnswer | undefined;
  panel: Panel;
  onPanel: (panel: Panel) => void;
  onNotSure: (byPointer: boolean) => void;
  onClear: () => void;
  onFlag: () => void;
};

/** The answers that are no rating, and what can be said besides. */
export function OtherAnswers({ answer, panel, onPanel, onNotSure, onClear, onFlag }: OtherAnswersProps) {
  const { translate } = useSpeech();
  const toggle = (which: 'evidence' | 'reason') => () => onPanel(panel === which ? null : which);
  const hasEvidence = answer?.kind === 'rating' && answer.evidence !== undefined;
  return (
    <div className={styles.row}>
      <Chip pressed={answer?.kind === 'not-sure'} onClick={(event) => onNotSure(event.detail > 0)}>
        {translate('assess.notSure.label')}
      </Chip>
      <Chip
        pressed={answer?.kind === 'not-applicable'}
        expanded={panel === 'reason'}
        onClick={toggle('reason')}
      >
        {translate(
          answer?.kind === 'not-applicable' ? 'assess.notApplicable.chosen' : 'assess.notApplicable.label',
        )}
      </Chip>
      <Chip expanded={panel === 'evidence'} onClick={toggle('evidence')}>
        {translate(hasEvidence ? 'assess.evidence.there' : 'assess.evidence.add')}
      </Chip>
      <span className={styles.quiet}>
        {answer && (
          <button type="button" className={styles.link} onClick={onClear}>
            {translate('assess.clear')}
          </button>
        )}
        <button type="button" className={styles.link} onClick={onFlag}>
          {translate('assess.unclear.open')}
        </button>
      </span>
    </div>
  );
}

type ChipProps = {
  pressed?: boolean;
  expanded?: boolean;
  onClick: (event: MouseEvent) => void;
  children: ReactNode;
};

function Chip({ pressed, expanded, onClick, children }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {pressed && <span aria-hidden="true">✓ </span>}
      {children}
    </button>
  );
}
