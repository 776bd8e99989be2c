import { PageIntro } from '@/components/layout/page-intro';
import type { TrackOutline } from '@/components/questionnaire/outline';
import { estimateMinutes } from '@/lib/attempt/estimate-minutes';
import { measureProgress } from '@/lib/attempt/measure-progress';
import type { Translate } from '@/lib/i18n/translator';
import styles from './start-intro.module.css';

const facts = ['stop', 'device', 'quiet', 'unsure'] as const;

/** What will happen, before anything is asked. */
export function StartIntro({ t, outline }: { t: Translate; outline: TrackOutline }) {
  const skills = measureProgress(null, outline.stages).total;
  const stages = outline.stages.length;
  const minutes = estimateMinutes(skills, outline.secondsPerRating);
  return (
    <>
      <PageIntro
        over={t('assess.over', { track: outline.title })}
        title={t('assess.title')}
        lead={t('assess.start.lead', { skills, stages, minutes })}
      />
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{t(`assess.start.facts.${fact}`)}</li>
        ))}
      </ul>
    </>
  );
}
