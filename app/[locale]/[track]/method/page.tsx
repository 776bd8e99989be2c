import type { Metadata } from 'next';
import { PageIntro } from '@/components/layout/page-intro';
import { Page } from '@/components/layout/page';
import { Contents } from '@/components/method/contents';
import { EstimateExplained } from '@/components/method/estimate-explained';
import { ResultExplained } from '@/components/method/result-explained';
import { listTrackParams, readTrackPage } from '../track-page';
import type { TrackParams } from '../track-page';

export const dynamicParams = false;
export const generateStaticParams = listTrackParams;

export async function generateMetadata({ params }: { params: TrackParams }): Promise<Metadata> {
  const { t, track } = await readTrackPage(params);
  return { title: t('method.title'), description: t('method.description', { track: track.title }) };
}

/** How the estimate is made, and what it can't know. */
export default async function MethodPage({ params }: { params: TrackParams }) {
  const { locale, t, track } = await readTrackPage(params);
  return (
    <Page width="read">
      <PageIntro over={track.title} title={t('method.title')} lead={t('method.lead')} />
      <Contents t={t} />
      <EstimateExplained t={t} locale={locale} track={track} />
      <ResultExplained t={t} locale={locale} track={track} base={`/${locale}/${track.id}`} />
    </Page>
  );
}
