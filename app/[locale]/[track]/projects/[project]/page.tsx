import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { WordsProvider } from '@/components/layout/words-provider';
import { ProjectDetail } from '@/components/projects/project-detail';
import { loadTrack } from '@/lib/content/load-track';
import { selectWords } from '@/lib/i18n/select-words';
import { listTrackParams, readTrackPage } from '../../track-page';

type ProjectParams = Promise<{ locale: string; track: string; project: string }>;

export const dynamicParams = false;

export function generateStaticParams() {
  return listTrackParams().flatMap(({ track }) =>
    loadTrack(track).projects.map(({ id }) => ({ track, project: id })),
  );
}

export async function generateMetadata({ params }: { params: ProjectParams }): Promise<Metadata> {
  const { project } = await readProjectPage(params);
  return { title: project.title, description: project.summary };
}

/** One project with its milestones. */
export default async function ProjectPage({ params }: { params: ProjectParams }) {
  const { locale, t, track, project } = await readProjectPage(params);
  return (
    <Page width="read">
      <WordsProvider locale={locale} words={selectWords(locale, ['projects'])}>
        <ProjectDetail t={t} track={track} project={project} base={`/${locale}/${track.id}`} />
      </WordsProvider>
    </Page>
  );
}

async function readProjectPage(params: ProjectParams) {
  const { project: id } = await params;
  const page = await readTrackPage(params);
  const project = page.track.projects.find((candidate) => candidate.id === id) ?? notFound();
  return { ...page, project };
}
