'use client';

import { useId } from 'react';
import { addressAttempt } from '@/components/questionnaire/attempt-addresses';
import { useSpeech } from '@/components/layout/words-provider';
import { ButtonLink } from '@/components/ui/button';
import { measureProgress } from '@/lib/attempt/measure-progress';
import { formatDay } from '@/lib/i18n/formats';
import styles from './attempt-panel.module.css';
import type { KeptAttempt } from './kept-attempt';

/** The attempt finished last, and its report. */
export function LastReport({ record, stages, heading: Heading }: KeptAttempt) {
  const { locale, translate } = useSpeech();
  const title = useId();
  const { answered, total } = measureProgress(record.attempt, stages);
  const day = formatDay(locale, record.finishedAt ?? record.updatedAt);
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <Heading id={title}>{translate('assess.last.title')}</Heading>
      <p className={styles.note}>{translate('assess.last.answered', { answered, total, day })}</p>
      <p>
        <ButtonLink href={addressAttempt(locale, record.track, record.id).report}>
          {translate('assess.last.go')}
        </ButtonLink>
      </p>
    </section>
  );
}
