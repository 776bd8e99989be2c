import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { useAttempt } from '@/components/report/use-attempt';
import { recordAnswer } from '@/lib/attempt/record-answer';
import type { Attempt } from '@/lib/schema/attempt';
import { openAttemptStore } from '@/lib/storage/attempt-store';
import { evening, morning, noon, rated, sampleAttempt } from '../../attempt/sample-attempt';

const answered = (id: string, version = '1.0.0'): Attempt => ({
  ...recordAnswer(sampleAttempt(id), rated('sql', 2)),
  trackVersion: version,
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('without an id finds the last report, though an attempt was begun after it', async () => {
  await keep(answered('finished'), morning, true);
  await keep(answered('later'), noon);
  await keep(sampleAttempt('bare'), evening);
  expect(await find(null)).toMatchObject({ kind: 'found', attempt: { id: 'finished' } });
});

it('without an id and without a report finds the last attempt with answers', async () => {
  await keep(answered('answered'), morning);
  await keep(sampleAttempt('bare'), evening);
  expect(await find(null)).toMatchObject({ kind: 'found', attempt: { id: 'answered' } });
});

it('finds nothing where nothing was answered', async () => {
  await keep(sampleAttempt('bare'), evening);
  expect(await find(null)).toEqual({ kind: 'empty' });
});

it.each(['old', null])('does not judge answers to another version, asked for by the id %s', async (id) => {
  await keep(answered('old', '0.0.1'), morning, true);
  expect(await find(id)).toEqual({ kind: 'other-version', attempt: answered('old', '0.0.1') });
});

async function keep(attempt: Attempt, at: string, finished = false): Promise<void> {
  const store = await openAttemptStore();
  await store.create(attempt, at);
  if (finished) await store.finish(attempt.id, at);
  store.close();
}

async function find(id: string | null) {
  const { result } = renderHook(() => useAttempt({ id: 'python-backend', version: '1.0.0' }, id));
  await waitFor(() => expect(result.current.kind).not.toBe('reading'));
  return result.current;
}
