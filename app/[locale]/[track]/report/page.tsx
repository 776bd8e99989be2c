import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Page } from '@/components/layout/page';
import { WordsProvider } from '@/components/layout/words-provider';
import { ReportDesk } from '@/components/report/report-desk';
import { loadCases } from '@/lib/content/load-cases';
import { loadTrack } from '@/lib/content/load-track';
import { toReportTrack } from '@/lib/export/to-report-track';
import { selectWords } from '@/lib/i18n/select-words';
import { listTrackParams, readTrackPage } from '../track-page';
import type { TrackParams } from '../track-page';

export const dynamicParams = false;
export const generateStaticParams = listTrackParams;

export async function generateMetadata({ params }: { params: TrackParams }): Promise<Metadata> {
  const { t, track } = await readTrackPage(params);
  return { title: `${t('report.title')} · ${track.title}`, description: t('report.description') };
}

const words = ['report', 'export', 'assess.fileProblem', 'assess.download'] as const;

/** The report of the attempt this device keeps, or of the track's sample. */
export default async function ReportPage({ params }: { params: TrackParams }) {
  const { locale, t, track } = await readTrackPage(params);
  const sample = loadCases(loadTrack(track.id)).find((worked) => worked.sample === true)?.attempt ?? null;
  return (
    <Page width="wide">
      <WordsProvider locale={locale} words={selectWords(locale, words)}>
        <Suspense fallback={<p role="status">{t('report.loading')}</p>}>
          <ReportDesk track={toReportTrack(track)} sample={sample} />
        </Suspense>
      </WordsProvider>
    </Page>
  );
}
