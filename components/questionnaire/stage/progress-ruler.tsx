'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { findSkillAnswer } from '@/lib/attempt/find-skill-answer';
import type { Progress } from '@/lib/attempt/measure-progress';
import { markTicks, placeOnRuler } from '@/lib/chart/ruler-scale';
import type { Span } from '@/lib/chart/ruler-scale';
import styles from './progress-ruler.module.css';

type ProgressRulerProps = { progress: Progress; stage: string; current: string | undefined };

/** A ruler with a tick for every skill of the track: what is answered is inked, and a mark stands at the question one is at. */
export function ProgressRuler({ progress, stage, current }: ProgressRulerProps) {
  const { outline, state } = useAttempt();
  const { translate } = useSpeech();
  const skills = outline.stages.flatMap((one) => one.skills);
  const span: Span = { low: 0, high: Math.max(1, skills.length) };
  const at = skills.findIndex(({ id }) => id === current) + 0.5;
  return (
    <div
      className={styles.ruler}
      role="progressbar"
      aria-label={translate('assess.progress.label')}
      aria-valuemin={0}
      aria-valuemax={progress.total}
      aria-valuenow={progress.answered}
      aria-valuetext={translate('assess.progress.overall', {
        answered: progress.answered,
        total: progress.total,
      })}
    >
      <svg className={styles.scale} viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
        <StageBand progress={progress} stage={stage} span={span} />
        {markTicks(span, 1).map((tick) => (
          <line
            key={tick.at}
            x1={1000 * tick.at}
            x2={1000 * tick.at}
            y1="9"
            y2="14"
            className={styles.tick}
          />
        ))}
        {stageStarts(progress).map((start) => (
          <line
            key={start}
            x1={1000 * placeOnRuler(span, start)}
            x2={1000 * placeOnRuler(span, start)}
            y1="2"
            y2="18"
            className={styles.bound}
          />
        ))}
        {skills.map(({ id }, index) => {
          const kind = findSkillAnswer(state.attempt, id)?.kind;
          const [from, to] = [index, index + 1].map((value) => 1000 * placeOnRuler(span, value));
          return (
            kind && (
              <line
                key={id}
                x1={from}
                x2={to}
                y1="9"
                y2="9"
                className={kind === 'rating' ? styles.rated : styles.other}
              />
            )
          );
        })}
      </svg>
      {at > 0 && <i className={styles.mark} style={{ left: `${100 * placeOnRuler(span, at)}%` }} />}
    </div>
  );
}

function StageBand({ progress, stage, span }: { progress: Progress; stage: string; span: Span }) {
  const index = progress.stages.findIndex((one) => one.stage === stage);
  const starts = [...stageStarts(progress), progress.total];
  const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? 0].map(
    (value) => 1000 * placeOnRuler(span, value),
  );
  return <rect x={from} width={(to ?? 0) - (from ?? 0)} y="2" height="16" className={styles.band} />;
}

/** At which count each stage begins. */
function stageStarts({ stages }: Progress): number[] {
  return stages.map((_, index) => stages.slice(0, index).reduce((sum, stage) => sum + stage.total, 0));
}
