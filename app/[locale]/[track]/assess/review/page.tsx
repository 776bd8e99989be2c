import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { ReviewPanel } from '@/components/questionnaire/review/review-panel';
import { readLevelDemand } from '@/components/questionnaire/review/level-demand';
import { readAskedSkills } from '@/components/questionnaire/review/asked-skills';
import { listTrackParams, readTrackPage } from '../../track-page';
import type { TrackParams } from '../../track-page';

export const dynamicParams = false;
export const generateStaticParams = listTrackParams;

export async function generateMetadata({ params }: { params: TrackParams }): Promise<Metadata> {
  const { t } = await readTrackPage(params);
  return { title: t('assess.review.title'), description: t('assess.review.description') };
}

/** A look at the answers before the report. */
export default async function ReviewPage({ params }: { params: TrackParams }) {
  const { t, track } = await readTrackPage(params);
  return (
    <Page width="read">
      <h1>{t('assess.review.title')}</h1>
      <ReviewPanel asked={readAskedSkills(track)} demand={readLevelDemand(track)} />
    </Page>
  );
}
