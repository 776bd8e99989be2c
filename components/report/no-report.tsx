'use client';

import { useSpeech } from '@/components/layout/words-provider';
import { ButtonLink } from '@/components/ui/button';
import styles from './no-report.module.css';

type NoReportProps = {
  track: string;
  kind: 'empty' | 'missing' | 'unreadable';
  sampled: boolean;
  reason?: string | null;
};

/** Why there is no report, and where to go from here. */
export function NoReport({ track, kind, sampled, reason = null }: NoReportProps) {
  const { locale, translate } = useSpeech();
  return (
    <div className={styles.empty}>
      <h1>{translate(`report.${kind}.title`)}</h1>
      <p>{translate(`report.${kind}.body`)}</p>
      {reason !== null && <p className={styles.reason}>{reason}</p>}
      <p className={styles.ways}>
        <ButtonLink href={`/${locale}/${track}/assess`} weight="strong">
          {translate(`report.${kind}.start`)}
        </ButtonLink>
        {sampled && (
          <ButtonLink href={`/${locale}/${track}/report?sample=1`}>
            {translate('report.empty.sample')}
          </ButtonLink>
        )}
      </p>
    </div>
  );
}
