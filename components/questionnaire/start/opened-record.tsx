'use client';

import { useEffect, useRef } from 'react';
import { addressAttempt } from '@/components/questionnaire/attempt-addresses';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { ButtonLink } from '@/components/ui/button';
import type { KnownTrack } from '@/lib/attempt/find-attempt-problems';
import { measureProgress } from '@/lib/attempt/measure-progress';
import { resumePosition } from '@/lib/attempt/resume-position';
import { formatDay } from '@/lib/i18n/formats';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import styles from './start-panel.module.css';

type OpenedRecordProps = { record: AttemptRecord; tracks: KnownTrack[] };

/** What a file turned out to hold, with the focus on it, and the ways on from there. */
export function OpenedRecord({ record, tracks }: OpenedRecordProps) {
  const { outline } = useAttempt();
  const { locale, translate } = useSpeech();
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => message.current?.focus(), []);
  const { id, track, attempt, finishedAt } = record;
  // Another track is known by its names alone: its skills count as one stage, and its start says where to go on.
  const known = tracks.find((one) => one.id === track);
  const stages = track === outline.id ? outline.stages : [{ id: track, skills: known?.skills ?? [] }];
  const { answered, total } = measureProgress(attempt, stages);
  const stage = track === outline.id ? resumePosition(attempt, outline.stages)?.stage : undefined;
  const addresses = addressAttempt(locale, track, id);
  const reportable = finishedAt !== null || answered === total;
  return (
    <>
      <p ref={message} tabIndex={-1} className={styles.opened}>
        {translate('assess.file.opened', { answered, total, day: formatDay(locale, attempt.startedAt) })}
      </p>
      <p className={styles.start}>
        {reportable && (
          <ButtonLink href={addresses.report} weight="strong">
            {translate('assess.file.report')}
          </ButtonLink>
        )}
        <ButtonLink href={stage ? addresses.stage(stage) : addresses.start}>
          {translate('assess.file.go')}
        </ButtonLink>
      </p>
    </>
  );
}
