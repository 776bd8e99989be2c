'use client';

import { useState } from 'react';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import type { AttemptProblem, KnownTrack } from '@/lib/attempt/find-attempt-problems';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import { OpenedRecord } from './opened-record';
import { ProblemList } from './problem-list';
import styles from './start-panel.module.css';

type Opened =
  | { kind: 'none' }
  | { kind: 'opened'; record: AttemptRecord }
  | { kind: 'refused'; problems: AttemptProblem[] }
  | { kind: 'failed' };

/** Opens an attempt from a file as a record of its own; a file that does not fit is refused with its faults named. */
export function FileOpener({ tracks, onOpened }: { tracks: KnownTrack[]; onOpened: () => void }) {
  const { session } = useAttempt();
  const { translate } = useSpeech();
  const [opened, setOpened] = useState<Opened>({ kind: 'none' });

  async function open(file: File): Promise<Opened> {
    const { parseAttemptFile } = await import('@/lib/attempt/parse-attempt');
    const { importAttempt } = await import('@/lib/storage/import-attempt');
    const parsed = parseAttemptFile(await file.text(), tracks);
    if (parsed.kind === 'refused') return parsed;
    const record = await importAttempt(
      await session.store(),
      parsed.attempt,
      session.createId(),
      session.now(),
    );
    onOpened();
    return { kind: 'opened', record };
  }

  return (
    <section className={styles.section} aria-labelledby="open-file">
      <h2 id="open-file">{translate('assess.file.title')}</h2>
      <p className={styles.note} id="open-file-note">
        {translate('assess.file.note')}
      </p>
      <label className={styles.file}>
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby="open-file-note"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file).then(setOpened, () => setOpened({ kind: 'failed' }));
            target.value = '';
          }}
        />
        {translate('assess.file.choose')}
      </label>
      <div role="status">
        {opened.kind === 'opened' && (
          <OpenedRecord key={opened.record.id} record={opened.record} tracks={tracks} />
        )}
        {opened.kind === 'refused' && <ProblemList problems={opened.problems} />}
        {opened.kind === 'failed' && <p className={styles.problems}>{translate('assess.file.failed')}</p>}
      </div>
    </section>
  );
}
