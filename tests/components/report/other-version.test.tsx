import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { beforeEach, expect, it } from 'vitest';
import { WordsProvider } from '@/components/layout/words-provider';
import { ReportDesk } from '@/components/report/report-desk';
import { toReportTrack } from '@/lib/export/to-report-track';
import { localize } from '@/lib/i18n/localize';
import { selectWords } from '@/lib/i18n/select-words';
import { openAttemptStore } from '@/lib/storage/attempt-store';
import { track } from '@/tests/export/fixture/track';
import { attemptOf } from './render-report';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('answers to another version are named and offered as a file, not judged', async () => {
  const store = await openAttemptStore();
  await store.create({ ...attemptOf({}), trackVersion: '0.0.1' }, '2026-11-01T09:00:00Z');
  store.close();
  render(
    <SearchParamsContext value={new URLSearchParams('attempt=attempt-1')}>
      <WordsProvider
        locale="en"
        words={selectWords('en', ['report', 'export', 'assess.fileProblem', 'assess.download'])}
      >
        <ReportDesk track={toReportTrack(localize(track, 'en'))} sample={null} />
      </WordsProvider>
    </SearchParamsContext>,
  );
  expect(await screen.findByText(/It answers version 0\.0\.1 of the questions/)).toBeDefined();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe("These answers can't be read");
  expect(screen.getByRole('button', { name: 'Save as a file' })).toBeDefined();
});
