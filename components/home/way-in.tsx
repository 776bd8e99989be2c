import { ButtonLink } from '@/components/ui/button';
import { estimateMinutes } from '@/lib/attempt/estimate-minutes';
import { measureProgress } from '@/lib/attempt/measure-progress';
import type { Translate } from '@/lib/i18n/translator';
import type { StageEntry } from './stage-questions';
import styles from './panel.module.css';

type WayInProps = { t: Translate; id: string; stages: StageEntry[]; secondsPerRating: number; href: string };

/** The way in by rating every skill, with the time it honestly takes. */
export function WayIn({ t, id, stages, secondsPerRating, href }: WayInProps) {
  const { total } = measureProgress(null, stages);
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h3 id={id}>{t('home.way.title')}</h3>
      <p className={styles.facts}>
        {t('home.way.facts', {
          count: total,
          minutes: estimateMinutes(total, secondsPerRating),
        })}
      </p>
      <p>{t('home.way.body')}</p>
      <p className={styles.note}>{t('home.way.unverified')}</p>
      <p>
        <ButtonLink href={href} weight="strong">
          {t('home.way.start')}
        </ButtonLink>
      </p>
    </section>
  );
}
