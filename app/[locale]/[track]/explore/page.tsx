import type { Metadata } from 'next';
import { CapabilityTable } from '@/components/explore/capability-table';
import { LevelTable } from '@/components/explore/level-table';
import { TableIntro } from '@/components/explore/table-intro';
import { Page } from '@/components/layout/page';
import { WordsProvider } from '@/components/layout/words-provider';
import { selectWords } from '@/lib/i18n/select-words';
import { listTrackParams, readTrackPage } from '../track-page';
import type { TrackParams } from '../track-page';

export const dynamicParams = false;
export const generateStaticParams = listTrackParams;

export async function generateMetadata({ params }: { params: TrackParams }): Promise<Metadata> {
  const { t, track } = await readTrackPage(params);
  return { title: t('explore.title'), description: t('explore.description', { track: track.title }) };
}

/** The whole capability table as a page to read. */
export default async function ExplorePage({ params }: { params: TrackParams }) {
  const { locale, t, track } = await readTrackPage(params);
  return (
    <Page width="wide">
      <WordsProvider locale={locale} words={selectWords(locale, ['explore'])}>
        <TableIntro t={t} track={track} />
        <LevelTable t={t} locale={locale} track={track} />
        <CapabilityTable t={t} track={track} />
      </WordsProvider>
    </Page>
  );
}
