import { PageIntro } from '@/components/layout/page-intro';
import type { Translate } from '@/lib/i18n/translator';
import { ratings } from '@/lib/schema/skill';
import type { LocalTrack } from '@/lib/schema/track';
import { listStageSkills } from './stage-skills';
import styles from './table-intro.module.css';

/** What the table is, and how its five ratings read. */
export function TableIntro({ t, track }: { t: Translate; track: LocalTrack }) {
  const count = track.stages.flatMap((stage) => listStageSkills(track, stage.id)).length;
  return (
    <>
      <PageIntro
        over={t('explore.over', { track: track.title, version: track.version })}
        title={t('explore.title')}
        lead={t('explore.lead', { count })}
      />
      <ol className={styles.ratings} aria-label={t('explore.ratings')}>
        {ratings.map((rating) => (
          <li key={rating}>
            <b>{rating}</b> {t(`explore.scale.${rating}`)}
          </li>
        ))}
      </ol>
    </>
  );
}
