import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { ResumePanel } from '@/components/home/resume-panel';
import { WordsProvider } from '@/components/layout/words-provider';
import { movePosition } from '@/lib/attempt/move-position';
import { rateSkill } from '@/lib/attempt/rate-skill';
import { startAttempt } from '@/lib/attempt/start-attempt';
import { selectWords } from '@/lib/i18n/select-words';
import { SkillIdSchema, StageIdSchema, TrackIdSchema } from '@/lib/schema/ids';
import { openAttemptStore } from '@/lib/storage/attempt-store';

const track = TrackIdSchema.parse('clockmaking');
const [gears, dials] = [StageIdSchema.parse('gears'), StageIdSchema.parse('dials')];
const [cutting, meshing, painting] = ['cutting', 'meshing', 'painting'].map((id) => SkillIdSchema.parse(id));
const stages = [
  { id: gears, title: 'Gears', skills: [named(cutting, 'Cutting'), named(meshing, 'Meshing')] },
  { id: dials, title: 'Dials', skills: [named(painting, 'Painting')] },
];
const day = '2026-03-04T10:00:00Z';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('says where an open attempt stands and leads back to it', async () => {
  await keepAttempt('one', { finished: false });
  showPanel();
  const link = await screen.findByRole('link', { name: 'Continue' });
  expect(link.getAttribute('href')).toBe('/en/clockmaking/assess/gears?attempt=one');
  expect(screen.getByText(/1 of 3 answered/)).toBeDefined();
  expect(screen.getByText('Stopped at: Gears · Meshing')).toBeDefined();
});

it('leads to the report of a finished attempt, and offers nothing to go on with', async () => {
  await keepAttempt('one', { finished: true });
  showPanel();
  const link = await screen.findByRole('link', { name: 'See the report' });
  expect(link.getAttribute('href')).toBe('/en/clockmaking/report?attempt=one');
  expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull();
});

it('shows nothing that answers another version of the questions', async () => {
  await keepAttempt('one', { finished: false, version: '0.9.0' });
  await keepAttempt('two', { finished: true });
  await keepAttempt('three', { finished: true, version: '0.9.0' });
  showPanel();
  const link = await screen.findByRole('link', { name: 'See the report' });
  expect(link.getAttribute('href')).toBe('/en/clockmaking/report?attempt=two');
  expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull();
});

it('shows nothing of another track', async () => {
  await keepAttempt('one', { finished: false, of: TrackIdSchema.parse('glassblowing') });
  await keepAttempt('two', { finished: true });
  showPanel();
  await screen.findByRole('link', { name: 'See the report' });
  expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull();
});

it('shows nothing where nothing was answered yet', async () => {
  const store = await openAttemptStore();
  await store.create(
    startAttempt({ id: 'bare', track, trackVersion: '1.0.0', mode: 'ratings', startedAt: day }),
    day,
  );
  await keepAttempt('two', { finished: true });
  showPanel();
  await screen.findByRole('link', { name: 'See the report' });
  expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull();
});

async function keepAttempt(
  id: string,
  { finished, of = track, version = '1.0.0' }: { finished: boolean; of?: typeof track; version?: string },
): Promise<void> {
  if (!cutting || !meshing) throw new Error('The stage has its skills.');
  const store = await openAttemptStore();
  const bare = startAttempt({ id, track: of, trackVersion: version, mode: 'ratings', startedAt: day });
  const answered = movePosition(rateSkill(bare, { skill: cutting, rating: 2, at: day }), {
    stage: gears,
    item: meshing,
  });
  await store.create(answered, day);
  if (finished) await store.finish(id, day);
  store.close();
}

function showPanel(): void {
  render(
    <WordsProvider locale="en" words={selectWords('en', ['assess.open', 'assess.last'])}>
      <ResumePanel track={track} version="1.0.0" stages={stages} />
    </WordsProvider>,
  );
}

function named<Id>(id: Id | undefined, title: string): { id: Id; title: string } {
  if (id === undefined) throw new Error('Every skill has an id.');
  return { id, title };
}
