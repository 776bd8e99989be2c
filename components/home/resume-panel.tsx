'use client';

import { useId } from 'react';
import { useSpeech } from '@/components/layout/words-provider';
import { ButtonLink } from '@/components/ui/button';
import { measureProgress } from '@/lib/attempt/measure-progress';
import { resumePosition } from '@/lib/attempt/resume-position';
import { formatDay } from '@/lib/i18n/formats';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import type { TrackId } from '@/lib/schema/ids';
import styles from './panel.module.css';
import type { StageEntry } from './stage-questions';
import { useAttempts } from './use-attempts';

type ResumePanelProps = { track: TrackId; base: string; stages: StageEntry[] };

/** The way back in: the attempt left open and the last report, where this device keeps them; `base` is the address of the track. */
export function ResumePanel({ track, base, stages }: ResumePanelProps) {
  const records = useAttempts(track);
  const open = records.find(({ finishedAt, attempt }) => finishedAt === null && attempt.answers.length > 0);
  const finished = records.find(({ finishedAt }) => finishedAt !== null);
  return (
    <>
      {open && <OpenAttempt record={open} stages={stages} base={base} />}
      {finished && <LastReport record={finished} base={base} />}
    </>
  );
}

function OpenAttempt({
  record,
  stages,
  base,
}: {
  record: AttemptRecord;
  stages: StageEntry[];
  base: string;
}) {
  const { locale, translate } = useSpeech();
  const title = useId();
  const { answered, total } = measureProgress(record.attempt, stages);
  const position = resumePosition(record.attempt, stages);
  const stage = stages.find(({ id }) => id === position?.stage);
  const skill = stage?.skills.find(({ id }) => id === position?.item);
  return (
    <section className={`${styles.panel} ${styles.open}`} aria-labelledby={title}>
      <h3 id={title}>{translate('home.resume.title')}</h3>
      <p className={styles.facts}>{translate('home.resume.answered', { answered, total })}</p>
      {stage && skill && <p>{translate('home.resume.place', { stage: stage.title, skill: skill.title })}</p>}
      <p className={styles.note}>
        {translate('home.resume.last', { day: formatDay(locale, record.updatedAt) })}
      </p>
      <p>
        <ButtonLink href={stage ? `${base}/assess/${stage.id}` : `${base}/assess`} weight="strong">
          {translate('home.resume.go')}
        </ButtonLink>
      </p>
    </section>
  );
}

function LastReport({ record, base }: { record: AttemptRecord; base: string }) {
  const { locale, translate } = useSpeech();
  const title = useId();
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h3 id={title}>{translate('home.report.title')}</h3>
      <p className={styles.note}>
        {translate('home.report.day', { day: formatDay(locale, record.finishedAt ?? record.updatedAt) })}
      </p>
      <p>
        <ButtonLink href={`${base}/report?attempt=${encodeURIComponent(record.id)}`}>
          {translate('home.report.go')}
        </ButtonLink>
      </p>
    </section>
  );
}
