import type { TrackOutline } from '@/components/questionnaire/outline';
import { estimateMinutes } from '@/lib/attempt/estimate-minutes';
import type { Translate } from '@/lib/i18n/translator';
import styles from './stage-overview.module.css';

/** The stages in their order, with how much each asks. */
export function StageOverview({ t, outline }: { t: Translate; outline: TrackOutline }) {
  return (
    <section className={styles.overview}>
      <h2>{t('assess.start.stages')}</h2>
      <ol className={styles.list}>
        {outline.stages.map(({ id, title, skills }, index) => (
          <li key={id}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span>{title}</span>
            <span className={styles.size}>
              {t('assess.start.stage', {
                skills: skills.length,
                minutes: estimateMinutes(skills.length, outline.secondsPerRating),
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
