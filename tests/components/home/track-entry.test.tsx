import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TrackEntry } from '@/components/home/track-entry';
import { WordsProvider } from '@/components/layout/words-provider';
import { loadTrack } from '@/lib/content/load-track';
import { listTrackIds } from '@/lib/content/track-folders';
import { localize } from '@/lib/i18n/localize';
import { getTranslator, selectWords } from '@/lib/i18n/select-words';
import { fixtureRoot } from '@/tests/content/edit-track';

const shipped = listTrackIds().map((id) => loadTrack(id));
const tracks = [...shipped, loadTrack('small-track', fixtureRoot)].map((track) => localize(track, 'en'));

it('gives every track its own way in, with its stages and their numbers of skills', () => {
  showEntries();
  for (const track of tracks) {
    const entry = within(screen.getByRole('region', { name: track.title }));
    expect(entry.getByRole('link', { name: 'Start' }).getAttribute('href')).toBe(`/en/${track.id}/assess`);
    for (const stage of track.stages) {
      const count = track.skills.filter((skill) => skill.stage === stage.id && skill.retired !== true).length;
      const link = entry.getByRole('link', { name: new RegExp(`^${stage.title}.*${count} skill`) });
      expect(link.getAttribute('href')).toBe(`/en/${track.id}/explore#${stage.id}`);
    }
  }
});

it('promises the minutes that the ratings take', () => {
  showEntries();
  for (const track of tracks) {
    const asked = track.skills.filter(({ retired }) => retired !== true).length;
    const minutes = Math.ceil((asked * track.scoring.secondsPerRating) / 60);
    const entry = within(screen.getByRole('region', { name: track.title }));
    expect(entry.getByText(new RegExp(`^${asked} skills?, about ${minutes} minutes?$`))).toBeDefined();
  }
});

it('uses no id twice where two tracks stand side by side', () => {
  showEntries();
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

function showEntries(): void {
  render(
    <WordsProvider locale="en" words={selectWords('en', ['home', 'assess.open', 'assess.last'])}>
      {tracks.map((track) => (
        <TrackEntry key={track.id} t={getTranslator('en')} locale="en" track={track} sample={null} />
      ))}
    </WordsProvider>,
  );
}
