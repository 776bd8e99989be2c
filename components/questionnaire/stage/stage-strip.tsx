'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { estimateMinutes } from '@/lib/attempt/estimate-minutes';
import { measureProgress } from '@/lib/attempt/measure-progress';
import { ProgressRuler } from './progress-ruler';
import styles from './stage-strip.module.css';

/** How far one is, in this stage and overall, and how long the rest takes: always in sight. */
export function StageStrip({ stage, current }: { stage: string; current: string | undefined }) {
  const { outline, state } = useAttempt();
  const { translate } = useSpeech();
  const progress = measureProgress(state.attempt, outline.stages);
  const here = progress.stages.find((one) => one.stage === stage);
  const minutes = estimateMinutes(progress.total - progress.answered, outline.secondsPerRating);
  return (
    <div className={styles.strip}>
      <ProgressRuler progress={progress} stage={stage} current={current} />
      <p className={styles.counts}>
        {here && (
          <span>{translate('assess.progress.stage', { answered: here.answered, total: here.total })}</span>
        )}
        <span>
          {translate('assess.progress.overall', { answered: progress.answered, total: progress.total })}
        </span>
        <span className={styles.time}>
          {minutes > 0 ? translate('assess.progress.left', { minutes }) : translate('assess.progress.done')}
        </span>
      </p>
    </div>
  );
}
