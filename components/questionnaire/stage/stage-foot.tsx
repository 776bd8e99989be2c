'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { Button } from '@/components/ui/button';
import { SaveStatus } from './save-status';
import { ShortcutHint } from './shortcut-hint';
import styles from './stage-foot.module.css';
import { BackLink, OnwardLink } from './stage-nav';

type StageFootProps = {
  stage: string;
  /** Whether the question one is at has been answered: leaving it is then no skipping. */
  answered: boolean;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
};

/** The foot that stays in sight: whether all is saved, the keys on a wide page, the steps on a phone. */
export function StageFoot({ stage, answered, onNext, onPrevious }: StageFootProps) {
  const { outline, leftOut } = useAttempt();
  const { translate } = useSpeech();
  const index = outline.stages.findIndex(({ id }) => id === stage);
  return (
    <div className={styles.foot}>
      <p className={styles.notice} role="status">
        {leftOut !== null && translate('assess.notApplicable.unchanged')}
      </p>
      <div className={styles.line}>
        <SaveStatus />
        <ShortcutHint />
      </div>
      <div className={styles.steps}>
        {onPrevious ? (
          <Button weight="quiet" onClick={onPrevious}>
            {translate('assess.nav.previous')}
          </Button>
        ) : (
          <BackLink index={index} />
        )}
        {onNext ? (
          <Button weight={answered ? 'strong' : 'plain'} onClick={onNext}>
            {translate(answered ? 'assess.nav.next' : 'assess.nav.skip')}
          </Button>
        ) : (
          <OnwardLink index={index} />
        )}
      </div>
    </div>
  );
}
