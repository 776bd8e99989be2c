import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import { listStageSkills } from './stage-skills';
import styles from './stage-nav.module.css';

/** The way to every stage of the page. */
export function StageNav({ t, track }: { t: Translate; track: LocalTrack }) {
  return (
    <nav id="stages" className={styles.nav} aria-label={t('explore.stages')}>
      <ol className={styles.list}>
        {track.stages.map((stage) => (
          <li key={stage.id}>
            <a href={`#${stage.id}`}>
              <span>{stage.title}</span>
              <span className={styles.count}>
                {t('explore.count', { count: listStageSkills(track, stage.id).length })}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
