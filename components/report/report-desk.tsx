'use client';

import { useSearchParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { OtherVersion } from '@/components/questionnaire/kept/other-version';
import { useSpeech } from '@/components/layout/words-provider';
import type { ReportTrack } from '@/lib/export/telling';
import type { Attempt } from '@/lib/schema/attempt';
import { NoReport } from './no-report';
import { ReportSheet } from './report-sheet';
import { useAttempt } from './use-attempt';

type ReportDeskProps = { track: ReportTrack; sample: Attempt | null };

/** Finds what the address asks for (`?attempt=`, `?sample=1`, `?target=`) and lays it on the desk: a report, or why there is none. */
export function ReportDesk({ track, sample }: ReportDeskProps) {
  const wish = useSearchParams();
  const target = wish.get('target');
  if (sample !== null && wish.has('sample'))
    return <SampleSheet track={track} sample={sample} target={target} />;
  return <OwnSheet track={track} attempt={wish.get('attempt')} target={target} sampled={sample !== null} />;
}

function SampleSheet({
  track,
  sample,
  target,
}: {
  track: ReportTrack;
  sample: Attempt;
  target: string | null;
}) {
  const { translate } = useSpeech();
  const today = useSyncExternalStore(subscribeToNothing, readToday, () => null);
  if (today === null) return <p role="status">{translate('report.loading')}</p>;
  return <ReportSheet track={track} attempt={sample} asOf={today} target={target} isSample />;
}

function subscribeToNothing(): () => void {
  return () => undefined;
}

/** Today in UTC as an instant: one value for the whole day. */
function readToday(): string {
  return `${new Date().toISOString().slice(0, 10)}T00:00:00Z`;
}

type OwnSheetProps = { track: ReportTrack; attempt: string | null; target: string | null; sampled: boolean };

function OwnSheet({ track, attempt, target, sampled }: OwnSheetProps) {
  const { translate } = useSpeech();
  const found = useAttempt(track, attempt);
  switch (found.kind) {
    case 'reading':
      return <p role="status">{translate('report.loading')}</p>;
    case 'empty':
    case 'missing':
      return <NoReport track={track.id} kind={found.kind} sampled={sampled} />;
    case 'unreadable':
      return <NoReport track={track.id} kind="unreadable" sampled={sampled} reason={found.reason} />;
    case 'other-version':
      return (
        <>
          <h1>{translate('report.unreadable.title')}</h1>
          <OtherVersion attempt={found.attempt} />
        </>
      );
    case 'found':
      return (
        <ReportSheet
          key={found.attempt.id}
          track={track}
          attempt={found.attempt}
          asOf={found.asOf}
          target={target}
          isSample={false}
        />
      );
  }
}
