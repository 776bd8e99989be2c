'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useAddresses } from '@/components/questionnaire/use-addresses';
import { useSpeech } from '@/components/layout/words-provider';
import { ButtonLink } from '@/components/ui/button';
import { measureProgress } from '@/lib/attempt/measure-progress';
import { formatDay } from '@/lib/i18n/formats';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import styles from './start-panel.module.css';

/** The attempt finished last, and its report. */
export function LastReport({ record }: { record: AttemptRecord }) {
  const { outline } = useAttempt();
  const { locale, translate } = useSpeech();
  const addresses = useAddresses(record.id);
  const { answered, total } = measureProgress(record.attempt, outline.stages);
  return (
    <section className={styles.panel} aria-labelledby="last-report">
      <h2 id="last-report">{translate('assess.last.title')}</h2>
      <p className={styles.note}>
        {translate('assess.last.answered', {
          answered,
          total,
          day: formatDay(locale, record.finishedAt ?? record.updatedAt),
        })}
      </p>
      <p>
        <ButtonLink href={addresses.report}>{translate('assess.last.go')}</ButtonLink>
      </p>
    </section>
  );
}
