import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import { LevelChoice } from './level-choice';
import { StageNav } from './stage-nav';
import { StageSection } from './stage-section';
import styles from './capability-table.module.css';

/** Every skill by stage, to be read for all levels or for one. */
export function CapabilityTable({ t, track }: { t: Translate; track: LocalTrack }) {
  return (
    <div className={styles.table}>
      <LevelChoice levels={track.levels.map(({ id, title }) => ({ id, title }))}>
        <div className={styles.body}>
          <StageNav t={t} track={track} />
          <div className={styles.stages}>
            {track.stages.map((stage) => (
              <StageSection key={stage.id} t={t} track={track} stage={stage} />
            ))}
          </div>
        </div>
      </LevelChoice>
    </div>
  );
}
