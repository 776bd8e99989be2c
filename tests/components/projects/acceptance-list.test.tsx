import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { WordsProvider } from '@/components/layout/words-provider';
import { AcceptanceList } from '@/components/projects/acceptance-list';
import { TickProgress } from '@/components/projects/tick-progress';
import { selectWords } from '@/lib/i18n/select-words';
import { MilestoneIdSchema, ProjectIdSchema, TrackIdSchema } from '@/lib/schema/ids';

const track = TrackIdSchema.parse('clockmaking');
const milestone = MilestoneIdSchema.parse('escapement');
const points = ['It ticks.', 'It keeps time for a day.'];

beforeEach(() => localStorage.clear());

it('remembers a tick after the page was left', async () => {
  showProject('tower-clock');
  await userEvent.click(screen.getByRole('checkbox', { name: 'It keeps time for a day.' }));
  cleanup();
  showProject('tower-clock');
  expect(listChecked()).toEqual([false, true]);
});

it('forgets a tick that was taken back', async () => {
  showProject('tower-clock');
  await userEvent.click(screen.getByRole('checkbox', { name: 'It ticks.' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'It ticks.' }));
  cleanup();
  showProject('tower-clock');
  expect(listChecked()).toEqual([false, false]);
});

it('keeps the ticks of two projects apart', async () => {
  showProject('tower-clock');
  await userEvent.click(screen.getByRole('checkbox', { name: 'It ticks.' }));
  cleanup();
  showProject('pocket-watch');
  expect(listChecked()).toEqual([false, false]);
});

it('counts a tick at once', async () => {
  showProject('tower-clock');
  await userEvent.click(screen.getByRole('checkbox', { name: 'It ticks.' }));
  expect(screen.getByRole('progressbar', { name: '1 of 2 acceptance points ticked' })).toHaveProperty(
    'value',
    1,
  );
});

it('follows a tick made in another window', async () => {
  showProject('tower-clock');
  localStorage.setItem('levelmark.ticks.clockmaking.tower-clock', JSON.stringify({ escapement: [0] }));
  window.dispatchEvent(new StorageEvent('storage'));
  expect(await screen.findByRole('checkbox', { name: 'It ticks.', checked: true })).toBeDefined();
});

it('says so, and ticks all the same, where the browser keeps nothing', async () => {
  const refusal = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  showProject('sundial');
  await userEvent.click(screen.getByRole('checkbox', { name: 'It ticks.' }));
  expect(listChecked()).toEqual([true, false]);
  expect(screen.getByRole('alert').textContent).toContain('refuses to store');
  refusal.mockRestore();
});

it('starts anew where what is kept makes no sense', () => {
  localStorage.setItem('levelmark.ticks.clockmaking.tower-clock', '{"escapement":"both"');
  showProject('tower-clock');
  expect(listChecked()).toEqual([false, false]);
});

function showProject(id: string): void {
  const project = ProjectIdSchema.parse(id);
  render(
    <WordsProvider locale="en" words={selectWords('en', ['projects'])}>
      <TickProgress track={track} project={project} milestones={[{ id: milestone, points: points.length }]} />
      <AcceptanceList track={track} project={project} milestone={milestone} points={points} />
    </WordsProvider>,
  );
}

function listChecked(): boolean[] {
  return screen.getAllByRole<HTMLInputElement>('checkbox').map((box) => box.checked);
}
