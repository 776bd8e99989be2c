'use client';

import { useMemo, useState } from 'react';
import { useSpeech } from '@/components/layout/words-provider';
import { assess } from '@/lib/engine/assess';
import { tell } from '@/lib/export/telling';
import type { ReportTrack } from '@/lib/export/telling';
import type { Attempt } from '@/lib/schema/attempt';
import { readHoursPerWeek, writeHoursPerWeek } from '@/lib/storage/hours-preference';
import { GapSection } from './gaps/gap-section';
import { LevelSection } from './level/level-section';
import { PlanSection } from './plan/plan-section';
import { WaySection } from './plan/way-section';
import { RadarSection } from './radar/radar-section';
import { AnswersSection } from './record/answers-section';
import { WhySection } from './record/why-section';
import styles from './report-sheet.module.css';
import { SampleNote } from './sample-note';
import { CapabilitySection } from './table/capability-section';
import { usePrintedOpen } from './use-printed-open';

type ReportSheetProps = {
  track: ReportTrack;
  attempt: Attempt;
  asOf: string;
  target: string | null;
  isSample: boolean;
};

const hoursOffered = [3, 5, 8, 12, 20] as const;
const usualHours = 8;

/** One attempt judged and told in full; another target or other hours judge it anew at once. */
export function ReportSheet({ track, attempt, asOf, target: asked, isSample }: ReportSheetProps) {
  const { locale, translate } = useSpeech();
  const [wanted, setWanted] = useState(asked);
  const [hours, setHours] = useState(() => readHoursPerWeek(hoursOffered, usualHours));
  const telling = useMemo(() => {
    const target = track.levels.find(({ id }) => id === wanted)?.id;
    const report = assess({ yardstick: track, attempt, asOf, target, hoursPerWeek: hours });
    return tell({ report, track, locale, translate });
  }, [track, attempt, asOf, wanted, hours, locale, translate]);
  usePrintedOpen();
  const chooseTarget = (level: string) => {
    setWanted(level);
    keepInAddress('target', level);
  };
  const chooseHours = (chosen: number) => {
    setHours(chosen);
    writeHoursPerWeek(chosen);
  };
  return (
    <article className={styles.sheet}>
      {isSample && <SampleNote track={track.id} />}
      <LevelSection telling={telling} onTarget={chooseTarget} />
      <RadarSection telling={telling} />
      <CapabilitySection telling={telling} />
      <GapSection telling={telling} />
      <WaySection telling={telling} />
      <PlanSection telling={telling} hoursOffered={hoursOffered} onHours={chooseHours} />
      <WhySection telling={telling} />
      <AnswersSection telling={telling} />
    </article>
  );
}

/** So that a reload, or the other language, shows the same. */
function keepInAddress(key: string, value: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set(key, value);
  window.history.replaceState(null, '', address);
}
