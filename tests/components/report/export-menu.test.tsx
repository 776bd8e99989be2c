import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attemptOf, renderReport } from './render-report';

const saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob) - 1}`; // the menu makes blobs only
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.replace('blob:', ''))];
    if (blob) saved.push({ name: this.download, blob });
  });
});

afterEach(() => {
  saved.length = 0;
  vi.restoreAllMocks();
});

test('each format is saved under a name that says what it is, by keyboard alone', async () => {
  renderReport(attemptOf({ sql: 3, caching: 2, asyncio: 1, typing: 1, csharp: 1, testing: 2 }));
  const menu = document.querySelector<HTMLDetailsElement>('#export');
  if (menu === null) throw new Error('There should be a menu.');
  menu.open = true;
  for (const name of [/Markdown/, /JSON/, /CSV/]) {
    screen.getByRole('button', { name }).focus();
    await userEvent.keyboard('{Enter}');
  }
  expect(saved.map(({ name }) => name)).toEqual(
    ['md', 'json', 'csv'].map((end) => `levelmark-small-track-2026-11-22.${end}`),
  );
  expect(screen.getByRole('status').textContent).toContain('levelmark-small-track-2026-11-22.csv');
  await userEvent.keyboard('{Escape}');
  expect(menu.open).toBe(false);
});
