'use client';

import { useId } from 'react';
import { addressAttempt } from '@/components/questionnaire/attempt-addresses';
import { useSpeech } from '@/components/layout/words-provider';
import { ButtonLink } from '@/components/ui/button';
import { measureProgress } from '@/lib/attempt/measure-progress';
import { resumePosition } from '@/lib/attempt/resume-position';
import { formatDay } from '@/lib/i18n/formats';
import styles from './attempt-panel.module.css';
import type { KeptAttempt } from './kept-attempt';

/** The attempt left open last: where it stands, and the way back in. */
export function OpenAttempt({ record, stages, heading: Heading }: KeptAttempt) {
  const { locale, translate } = useSpeech();
  const title = useId();
  const addresses = addressAttempt(locale, record.track, record.id);
  const { answered, total } = measureProgress(record.attempt, stages);
  const position = resumePosition(record.attempt, stages);
  const stage = stages.find(({ id }) => id === position?.stage);
  const skill = stage?.skills.find(({ id }) => id === position?.item);
  return (
    <section className={`${styles.panel} ${styles.open}`} aria-labelledby={title}>
      <Heading id={title}>{translate('assess.open.title')}</Heading>
      {stage && skill && <p>{translate('assess.open.place', { stage: stage.title, skill: skill.title })}</p>}
      <p className={styles.note}>
        {translate('assess.open.answered', { answered, total, day: formatDay(locale, record.updatedAt) })}
      </p>
      <p>
        {answered < total && stage ? (
          <ButtonLink href={addresses.stage(stage.id)} weight="strong">
            {translate('assess.open.go')}
          </ButtonLink>
        ) : (
          <ButtonLink href={addresses.review} weight="strong">
            {translate('assess.open.review')}
          </ButtonLink>
        )}
      </p>
    </section>
  );
}
