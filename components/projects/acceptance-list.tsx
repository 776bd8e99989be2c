'use client';

import { useSpeech } from '@/components/layout/words-provider';
import type { MilestoneId, ProjectId, TrackId } from '@/lib/schema/ids';
import styles from './acceptance-list.module.css';
import { useTicks } from './use-ticks';

type AcceptanceListProps = { track: TrackId; project: ProjectId; milestone: MilestoneId; points: string[] };

/** The acceptance points of a milestone as a checklist that this device remembers. */
export function AcceptanceList({ track, project, milestone, points }: AcceptanceListProps) {
  const { translate } = useSpeech();
  const { ticks, kept, toggle } = useTicks(track, project);
  const ticked = ticks[milestone] ?? [];
  return (
    <>
      <ul className={styles.points} aria-label={translate('projects.milestone.acceptance')}>
        {points.map((point, index) => (
          <li key={point}>
            <label className={styles.point}>
              <input
                type="checkbox"
                checked={ticked.includes(index)}
                onChange={() => toggle(milestone, index)}
              />
              <span>{point}</span>
            </label>
          </li>
        ))}
      </ul>
      {!kept && (
        <p className={styles.unkept} role="alert">
          {translate('projects.ticks.unkept')}
        </p>
      )}
    </>
  );
}
