'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { addressAttempt } from '@/components/questionnaire/attempt-addresses';
import { LastReport } from '@/components/questionnaire/kept/last-report';
import { OpenAttempt } from '@/components/questionnaire/kept/open-attempt';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { SaveBanner } from '@/components/questionnaire/stage/save-banner';
import { useSpeech } from '@/components/layout/words-provider';
import { Button } from '@/components/ui/button';
import { chooseFinished, chooseOpen } from '@/lib/attempt/choose-record';
import type { KnownTrack } from '@/lib/attempt/find-attempt-problems';
import { FileOpener } from './file-opener';
import { RecordList } from './record-list';
import styles from './start-panel.module.css';
import { useRecords } from './use-records';

type StartPanelProps = {
  tracks: KnownTrack[];
  /** What to know before starting: it stands after an attempt to go on with, and before the start. */
  facts: ReactNode;
  /** What will be asked: it stands between the start and what is kept besides. */
  children: ReactNode;
};

/** Start or continue, and everything else this device keeps of the track. */
export function StartPanel({ tracks, facts, children }: StartPanelProps) {
  const { outline } = useAttempt();
  const { translate } = useSpeech();
  const { kept, reload } = useRecords();
  const records = kept?.records ?? [];
  const open = chooseOpen(records, outline.version);
  const finished = chooseFinished(records, outline.version);
  return (
    <div className={styles.panels}>
      <SaveBanner />
      {open && <OpenAttempt record={open} stages={outline.stages} heading="h2" />}
      {facts}
      <div className={styles.start} data-ready={kept !== null}>
        <BeginButton weight={open ? 'plain' : 'strong'}>
          {translate(open ? 'assess.start.again' : 'assess.start.go')}
        </BeginButton>
        {open && <p className={styles.note}>{translate('assess.start.againNote')}</p>}
      </div>
      {finished && <LastReport record={finished} stages={outline.stages} heading="h2" />}
      {children}
      {kept && <RecordList kept={kept} />}
      <FileOpener tracks={tracks} onOpened={reload} />
    </div>
  );
}

function BeginButton({ weight, children }: { weight: 'strong' | 'plain'; children: string }) {
  const { outline, session } = useAttempt();
  const { locale, translate } = useSpeech();
  const router = useRouter();
  const [failed, setFailed] = useState(false);

  async function begin(): Promise<void> {
    const id = await session.begin();
    router.push(addressAttempt(locale, outline.id, id).stage(outline.stages[0]?.id ?? ''));
  }

  return (
    <>
      <Button weight={weight} onClick={() => void begin().catch(() => setFailed(true))}>
        {children}
      </Button>
      {failed && <p role="alert">{translate('assess.start.failed')}</p>}
    </>
  );
}
