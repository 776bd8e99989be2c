'use client';

import Link from 'next/link';
import { addressAttempt } from '@/components/questionnaire/attempt-addresses';
import { downloadAttempt, downloadJson } from '@/components/questionnaire/download-attempt';
import { OtherVersion } from '@/components/questionnaire/kept/other-version';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { answersVersion } from '@/lib/attempt/choose-record';
import { measureProgress } from '@/lib/attempt/measure-progress';
import { resumePosition } from '@/lib/attempt/resume-position';
import { formatDay } from '@/lib/i18n/formats';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import styles from './start-panel.module.css';
import type { KeptRecords } from './use-records';

/** Every attempt on this device, those that can't be read included: nothing is hidden. */
export function RecordList({ kept: { records, unreadable } }: { kept: KeptRecords }) {
  const { outline } = useAttempt();
  const { translate } = useSpeech();
  const answered = records.filter(({ attempt }) => attempt.answers.length > 0);
  const count = answered.length + unreadable.length;
  const allFit = answered.every((record) => answersVersion(record, outline.version));
  if (count === 0) return null;
  return (
    <details className={styles.section} open={unreadable.length > 0 || !allFit}>
      <summary>{translate('assess.all.title', { count })}</summary>
      <ul className={styles.records}>
        {answered.map((record) =>
          answersVersion(record, outline.version) ? (
            <RecordRow key={record.id} record={record} />
          ) : (
            <li key={record.id}>
              <OtherVersion attempt={record.attempt} />
            </li>
          ),
        )}
        {unreadable.map((stored, index) => (
          <li key={index}>
            <span>{translate('assess.all.unreadable')}</span>
            <span className={styles.links}>
              <button
                type="button"
                onClick={() => downloadJson(`levelmark-unreadable-${index + 1}.json`, stored)}
              >
                {translate('assess.all.saveCopy')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function RecordRow({ record }: { record: AttemptRecord }) {
  const { outline } = useAttempt();
  const { locale, translate } = useSpeech();
  const addresses = addressAttempt(locale, record.track, record.id);
  const { answered, total } = measureProgress(record.attempt, outline.stages);
  const stage = resumePosition(record.attempt, outline.stages)?.stage;
  const finished = record.finishedAt !== null;
  const status = finished ? 'finished' : answered === total ? 'complete' : 'open';
  return (
    <li>
      <span>
        {translate('assess.all.answered', { answered, total, day: formatDay(locale, record.updatedAt) })}{' '}
        <span className={styles.note}>{translate(`assess.all.${status}`)}</span>
      </span>
      <span className={styles.links}>
        {status !== 'open' && <Link href={addresses.report}>{translate('assess.all.report')}</Link>}
        {!finished && stage && <Link href={addresses.stage(stage)}>{translate('assess.all.continue')}</Link>}
        <button type="button" onClick={() => downloadAttempt(record.attempt)}>
          {translate('assess.download')}
        </button>
      </span>
    </li>
  );
}
