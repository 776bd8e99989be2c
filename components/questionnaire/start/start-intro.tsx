import { PageIntro } from '@/components/layout/page-intro';
import type { TrackOutline } from '@/components/questionnaire/outline';
import type { Translate } from '@/lib/i18n/translator';
import { countSkills, estimateMinutes } from './stage-time';
import styles from './start-intro.module.css';

const facts = ['stop', 'device', 'quiet', 'unsure'] as const;

/** What will happen, before anything is asked. */
export function StartIntro({ t, outline }: { t: Translate; outline: TrackOutline }) {
  const skills = countSkills(outline);
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
