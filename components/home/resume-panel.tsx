'use client';

import { LastReport } from '@/components/questionnaire/kept/last-report';
import { OpenAttempt } from '@/components/questionnaire/kept/open-attempt';
import { chooseFinished, chooseOpen } from '@/lib/attempt/choose-record';
import type { TrackId } from '@/lib/schema/ids';
import type { StageEntry } from './stage-questions';
import styles from './resume-panel.module.css';
import { useAttempts } from './use-attempts';

type ResumePanelProps = { track: TrackId; version: string; stages: StageEntry[] };

/** The way back in: the attempt left open and the last report, where this device keeps them. */
export function ResumePanel({ track, version, stages }: ResumePanelProps) {
  const records = useAttempts(track);
  const open = chooseOpen(records, version);
  const finished = chooseFinished(records, version);
  if (!open && !finished) return null;
  return (
    <div className={styles.ways}>
      {open && <OpenAttempt record={open} stages={stages} heading="h2" />}
      {finished && <LastReport record={finished} stages={stages} heading="h2" />}
    </div>
  );
}
