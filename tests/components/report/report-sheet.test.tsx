import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { attemptOf, renderReport } from './render-report';

const everything = { sql: 3, caching: 2, asyncio: 1, typing: 1, csharp: 1, testing: 2 };

function part(name: RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

beforeEach(() => localStorage.clear());

test('too few answers show no level, what is missing, and the way on', () => {
  renderReport(attemptOf({ sql: 3, caching: 2 }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Not enough answered yet');
  expect(screen.getByText(/more answers are needed/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Go on answering' }).getAttribute('href')).toBe(
    '/en/small-track/assess',
  );
  expect(screen.queryByText('Probability of each level')).toBeNull();
  expect(screen.getByRole('img', { name: /there is no reading/ })).toBeDefined();
});

test('a must-have below its floor is named with its reason', () => {
  renderReport(attemptOf({ sql: 4, caching: 4, asyncio: 0, typing: 4, csharp: 4, testing: 4 }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Junior');
  expect(
    screen.getByText(/must-have "Coroutines" is at 0.*Concurrency is the doorstep of mid\./),
  ).toBeDefined();
});

test('another target is judged against at once, and the address keeps it', async () => {
  renderReport(attemptOf(everything), { target: 'junior' });
  expect(screen.getByRole('heading', { name: 'Gaps to Junior' })).toBeDefined();
  const before = part(/Gaps/).querySelectorAll('li').length;
  await userEvent.click(screen.getByRole('radio', { name: 'Senior' }));
  expect(screen.getByRole('heading', { name: 'Gaps to Senior' })).toBeDefined();
  expect(part(/Gaps/).querySelectorAll('li').length).toBeGreaterThan(before);
  expect(new URL(window.location.href).searchParams.get('target')).toBe('senior');
});

test('other hours a week make another plan, and are remembered', async () => {
  const { unmount } = renderReport(
    attemptOf({ sql: 2, caching: 0, asyncio: 1, typing: 0, csharp: 0, testing: 0 }),
    { target: 'mid' },
  );
  const before = part(/Next projects/).textContent;
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time you have a week' }), '3');
  expect(part(/Next projects/).textContent).not.toBe(before);
  unmount();
  renderReport(attemptOf(everything));
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Time you have a week' }).value).toBe('3');
});

test('the numbers of the radar stand in a table and in a sentence', () => {
  renderReport(attemptOf(everything));
  const section = part(/Stage by stage/);
  expect(within(section).getByRole('img', { name: /Radar chart of 2 stages/ })).toBeDefined();
  const rows = within(section).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    const [you = ''] = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(you).toMatch(/^\d\.\d$/);
    expect(within(section).getByText(/^Next to what/).textContent).toContain(` ${you},`);
  }
});

test('a gap opens to both anchors and the answer it rests on', async () => {
  renderReport(attemptOf(everything), { target: 'mid' });
  const [first] = within(part(/Gaps/)).getAllByRole('listitem');
  if (first === undefined) throw new Error('There should be a gap.');
  const details = first.querySelector('details');
  expect(details?.open).toBe(false);
  await userEvent.click(within(first).getByRole('heading'));
  expect(details?.open).toBe(true);
  expect(within(first).getByText('Rests on')).toBeDefined();
  expect(first.textContent).toContain('answered on 1 November 2026');
});

test('too few answers show what to answer first, and no effect on a level', () => {
  renderReport(attemptOf({ sql: 3, caching: 0 }), { target: 'mid' });
  const section = part(/Answer these first/);
  expect(within(section).queryByText(/points/)).toBeNull();
  expect(within(section).queryByRole('heading', { name: /Caching/ })).toBeNull();
  expect(within(section).getByRole('heading', { name: 'Coroutines' })).toBeDefined();
});

test('a closed gap shows its effect as a figure, and only the opened one says it', () => {
  renderReport(attemptOf(everything), { target: 'senior' });
  const [first] = within(part(/Gaps/)).getAllByRole('listitem');
  const [line, detail] = [first?.querySelector('summary'), first?.querySelector('dl')];
  expect(line?.textContent).toMatch(/\+[\d.]+ points$/);
  expect(line?.textContent).not.toContain('Closing it alone');
  expect(detail?.textContent).toMatch(/Closing it alone adds [\d.]+ points?/);
});

test('what is folded is open while the page is printed, and folded again afterwards', () => {
  renderReport(attemptOf(everything));
  const folds = () => [...document.querySelectorAll('details')].map(({ open }) => open);
  const before = folds();
  expect(before).toContain(false);
  window.dispatchEvent(new Event('beforeprint'));
  expect(folds()).not.toContain(false);
  window.dispatchEvent(new Event('afterprint'));
  expect(folds()).toEqual(before);
});

test.each(['zh', 'en'] as const)(
  'nothing in the report stands in the way of assistive technology (%s)',
  async (locale) => {
    const { container } = renderReport(attemptOf(everything), { locale, target: 'senior' });
    for (const fold of container.querySelectorAll('details')) fold.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
);
