'use client';

import { useSpeech } from '@/components/layout/words-provider';
import type { MilestoneId, ProjectId, TrackId } from '@/lib/schema/ids';
import styles from './tick-progress.module.css';
import { useTicks } from './use-ticks';

type TickProgressProps = {
  track: TrackId;
  project: ProjectId;
  milestones: { id: MilestoneId; points: number }[];
};

/** How many of a project's acceptance points are ticked, and where the ticks are kept. */
export function TickProgress({ track, project, milestones }: TickProgressProps) {
  const { translate } = useSpeech();
  const { ticks } = useTicks(track, project);
  const total = milestones.reduce((sum, { points }) => sum + points, 0);
  const done = milestones.reduce(
    (sum, { id, points }) => sum + (ticks[id] ?? []).filter((point) => point < points).length,
    0,
  );
  const label = translate('projects.ticks.progress', { done, total });
  return (
    <div className={styles.progress}>
      <p>{label}</p>
      <progress className={styles.bar} value={done} max={total} aria-label={label} />
      <p className={styles.note}>{translate('projects.ticks.note')}</p>
    </div>
  );
}
