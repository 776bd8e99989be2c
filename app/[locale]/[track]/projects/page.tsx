import type { Metadata } from 'next';
import { PageIntro } from '@/components/layout/page-intro';
import { Page } from '@/components/layout/page';
import { WordsProvider } from '@/components/layout/words-provider';
import { listProjectCards } from '@/components/projects/project-cards';
import { ProjectList } from '@/components/projects/project-list';
import { selectWords } from '@/lib/i18n/select-words';
import { listTrackParams, readTrackPage } from '../track-page';
import type { TrackParams } from '../track-page';

export const dynamicParams = false;
export const generateStaticParams = listTrackParams;

export async function generateMetadata({ params }: { params: TrackParams }): Promise<Metadata> {
  const { t, track } = await readTrackPage(params);
  return { title: t('projects.title'), description: t('projects.description', { track: track.title }) };
}

/** Every project of a track. */
export default async function ProjectsPage({ params }: { params: TrackParams }) {
  const { locale, t, track } = await readTrackPage(params);
  return (
    <Page width="wide">
      <PageIntro over={track.title} title={t('projects.title')} lead={t('projects.lead')} />
      <WordsProvider locale={locale} words={selectWords(locale, ['projects'])}>
        <ProjectList
          levels={track.levels.map(({ id, title }) => ({ id, title }))}
          projects={listProjectCards(track)}
          base={`/${locale}/${track.id}/projects`}
        />
      </WordsProvider>
    </Page>
  );
}
