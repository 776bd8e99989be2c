import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { WordsProvider } from '@/components/layout/words-provider';
import { listProjectCards } from '@/components/projects/project-cards';
import { ProjectList } from '@/components/projects/project-list';
import { loadTrack } from '@/lib/content/load-track';
import { listTrackIds } from '@/lib/content/track-folders';
import { localize } from '@/lib/i18n/localize';
import { selectWords } from '@/lib/i18n/select-words';
import type { LocalTrack } from '@/lib/schema/track';

describe.each(listTrackIds())('the projects of %s', (id) => {
  const track = localize(loadTrack(id), 'en');

  it('are all listed, each with a link to its page', () => {
    showList(track);
    for (const project of track.projects.filter(({ retired }) => retired !== true)) {
      expect(screen.getByRole('link', { name: project.title }).getAttribute('href')).toBe(
        `/en/${id}/projects/${project.id}`,
      );
    }
  });

  it('narrow to those that aim at a chosen level', async () => {
    showList(track);
    for (const level of track.levels) {
      await userEvent.click(screen.getByRole('radio', { name: level.title }));
      const shown = screen.getAllByRole('link').map((link) => link.textContent);
      const meant = track.projects.filter(
        (project) => project.retired !== true && project.levels.includes(level.id),
      );
      expect(shown).toEqual(meant.map(({ title }) => title));
    }
  });

  it('never list a retired one', () => {
    const [first, ...others] = track.projects;
    if (!first) throw new Error('There is no project.');
    showList({ ...track, projects: [{ ...first, retired: true }, ...others] });
    expect(screen.queryByRole('link', { name: first.title })).toBeNull();
  });
});

function showList(track: LocalTrack): void {
  render(
    <WordsProvider locale="en" words={selectWords('en', ['projects'])}>
      <ProjectList
        levels={track.levels}
        projects={listProjectCards(track)}
        base={`/en/${track.id}/projects`}
      />
    </WordsProvider>,
  );
}
