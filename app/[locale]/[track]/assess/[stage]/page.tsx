import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { listFormSkills } from '@/components/questionnaire/stage/form-skill';
import { StageForm } from '@/components/questionnaire/stage/stage-form';
import { StageIntro } from '@/components/questionnaire/stage/stage-intro';
import { loadTrack } from '@/lib/content/load-track';
import { listTrackParams, readTrackPage } from '../../track-page';

type StageParams = Promise<{ locale: string; track: string; stage: string }>;

export const dynamicParams = false;

export function generateStaticParams(): { track: string; stage: string }[] {
  return listTrackParams().flatMap(({ track }) =>
    loadTrack(track).stages.map(({ id }) => ({ track, stage: id })),
  );
}

export async function generateMetadata({ params }: { params: StageParams }): Promise<Metadata> {
  const { stage, t } = await readStagePage(params);
  return { title: t('assess.stage.title', { stage: stage.title }), description: stage.summary };
}

/** The questions of one stage. */
export default async function StagePage({ params }: { params: StageParams }) {
  const { stage, number, track, t } = await readStagePage(params);
  return (
    <Page width="read">
      <StageIntro t={t} stage={stage} number={number} count={track.stages.length} />
      <StageForm stage={stage.id} skills={listFormSkills(track, stage.id)} />
    </Page>
  );
}

async function readStagePage(params: StageParams) {
  const { stage: id } = await params;
  const page = await readTrackPage(params);
  const stage = page.track.stages.find((candidate) => candidate.id === id) ?? notFound();
  return { ...page, stage, number: page.track.stages.indexOf(stage) + 1 };
}
