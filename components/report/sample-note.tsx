'use client';

import { useSpeech } from '@/components/layout/words-provider';
import { ButtonLink } from '@/components/ui/button';
import styles from './sample-note.module.css';

/** Says that the report is nobody's, and where to make one's own. */
export function SampleNote({ track }: { track: string }) {
  const { locale, translate } = useSpeech();
  return (
    <aside className={styles.note} aria-label={translate('report.sample.name')}>
      <p>
        <b className={styles.mark}>{translate('report.sample.name')}</b>
        {translate('report.sample.note')}
      </p>
      <ButtonLink href={`/${locale}/${track}/assess`}>{translate('report.sample.own')}</ButtonLink>
    </aside>
  );
}
