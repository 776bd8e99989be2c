import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { outlineTrack } from '@/components/questionnaire/outline';
import { knowTrack } from '@/components/questionnaire/start/known-track';
import { StageOverview } from '@/components/questionnaire/start/stage-overview';
import { StartFacts } from '@/components/questionnaire/start/start-facts';
import { StartIntro } from '@/components/questionnaire/start/start-intro';
import { StartPanel } from '@/components/questionnaire/start/start-panel';
import { loadTrack } from '@/lib/content/load-track';
import { listTrackIds } from '@/lib/content/track-folders';
import { listTrackParams, readTrackPage } from '../track-page';
import type { TrackParams } from '../track-page';

export const dynamicParams = false;
export const generateStaticParams = listTrackParams;

export async function generateMetadata({ params }: { params: TrackParams }): Promise<Metadata> {
  const { t, track } = await readTrackPage(params);
  return {
    title: t('assess.over', { track: track.title }),
    description: t('assess.description', { track: track.title }),
  };
}

/** Where an assessment starts or goes on. */
export default async function AssessPage({ params }: { params: TrackParams }) {
  const { t, track } = await readTrackPage(params);
  const outline = outlineTrack(track);
  return (
    <Page width="read">
      <StartIntro t={t} outline={outline} />
      <StartPanel tracks={listTrackIds().map((id) => knowTrack(loadTrack(id)))} facts={<StartFacts t={t} />}>
        <StageOverview t={t} outline={outline} />
      </StartPanel>
    </Page>
  );
}
