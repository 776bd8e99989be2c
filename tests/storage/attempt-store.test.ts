import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordAnswer } from '@/lib/attempt/record-answer';
import { openAttemptStore } from '@/lib/storage/attempt-store';
import { importAttempt } from '@/lib/storage/import-attempt';
import type { Attempt } from '@/lib/schema/attempt';
import { evening, morning, noon, rated, sampleAttempt } from '../attempt/sample-attempt';

const answer =
  (skill: string, rating: 0 | 1 | 2 | 3 | 4, at = noon) =>
  (attempt: Attempt) =>
    recordAnswer(attempt, rated(skill, rating, at));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('an attempt that was acknowledged', () => {
  it('is there after the browser was closed and opened again', async () => {
    const store = await openAttemptStore();
    await store.create(sampleAttempt(), morning);
    await store.change('one', answer('sql', 3), noon);
    store.close();
    const record = await (await openAttemptStore()).read('one');
    expect(record).toMatchObject({ revision: 2, updatedAt: noon, finishedAt: null, track: 'python-backend' });
    expect(record?.attempt.answers).toEqual([rated('sql', 3)]);
  });

  it('is written with strict durability', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = await openAttemptStore();
    await store.create(sampleAttempt(), morning);
    await store.change('one', answer('sql', 3), noon);
    const writes = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(2);
    expect(writes.every(([, , options]) => options?.durability === 'strict')).toBe(true);
    opened.mockRestore();
  });

  it('keeps the fields a newer version wrote', async () => {
    const store = await openAttemptStore();
    await store.create({ ...sampleAttempt(), mood: 'sunny' } as Attempt, morning); // a field this version does not know
    const changed = await store.change('one', answer('sql', 3), noon);
    expect(changed?.attempt).toHaveProperty('mood', 'sunny');
  });
});

describe('two tabs', () => {
  it('keep the union of their answers, however their writes fall together', async () => {
    const [left, right] = [await openAttemptStore(), await openAttemptStore()];
    await left.create(sampleAttempt(), morning);
    const skills = Array.from({ length: 40 }, (_, index) => `skill-${index}`);
    await Promise.all(
      skills.map((skill, index) => (index % 2 === 0 ? left : right).change('one', answer(skill, 2), noon)),
    );
    const record = await right.read('one');
    expect(
      new Set(record?.attempt.answers.map((given) => (given.kind === 'check' ? given.check : given.skill))),
    ).toEqual(new Set(skills));
    expect(record?.revision).toBe(41);
  });

  it('keep the later of two answers to one question, whichever is written last', async () => {
    const [left, right] = [await openAttemptStore(), await openAttemptStore()];
    await left.create(sampleAttempt(), morning);
    await right.change('one', answer('sql', 4, evening), evening);
    await left.change('one', answer('sql', 1, noon), evening);
    expect((await left.read('one'))?.attempt.answers).toEqual([rated('sql', 4, evening)]);
  });

  it('cannot create the same attempt twice', async () => {
    const [left, right] = [await openAttemptStore(), await openAttemptStore()];
    await left.create(recordAnswer(sampleAttempt(), rated('sql', 3)), morning);
    await expect(right.create(sampleAttempt(), noon)).rejects.toThrow('already');
    expect((await left.read('one'))?.attempt.answers).toHaveLength(1);
  });
});

describe('a change that cannot be made', () => {
  it('leaves what was there', async () => {
    const store = await openAttemptStore();
    await store.create(recordAnswer(sampleAttempt(), rated('sql', 3)), morning);
    const fails = () => {
      throw new Error('no');
    };
    await expect(store.change('one', fails, noon)).rejects.toThrow('no');
    await expect(
      store.change('one', (attempt) => ({ ...attempt, startedAt: 'yesterday' }), noon),
    ).rejects.toThrow();
    expect(await store.read('one')).toMatchObject({ revision: 1, attempt: { answers: [rated('sql', 3)] } });
  });

  it('says so where there is no such attempt', async () => {
    const store = await openAttemptStore();
    expect(await store.change('nobody', answer('sql', 1), noon)).toBeNull();
    expect(await store.finish('nobody', noon)).toBeNull();
    expect(await store.list()).toEqual([]);
  });

  it('rejects when the browser refuses the write, and the store goes on working', async () => {
    const store = await openAttemptStore();
    await store.create(sampleAttempt(), morning);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.change('one', answer('sql', 1), noon)).rejects.toThrow('full');
    put.mockRestore();
    expect((await store.change('one', answer('sql', 1), noon))?.revision).toBe(2);
  });
});

describe('the list', () => {
  it('has the last touched first, of one track or of all', async () => {
    const store = await openAttemptStore();
    await store.create(sampleAttempt('early'), morning);
    await store.create(sampleAttempt('late'), evening);
    await store.create(sampleAttempt('middle'), noon);
    expect((await store.list()).map(({ id }) => id)).toEqual(['late', 'middle', 'early']);
    await store.finish('early', '2026-11-23T08:00:00.000Z');
    expect((await store.list('python-backend')).map(({ id }) => id)).toEqual(['early', 'late', 'middle']);
    expect(await store.list('another-track')).toEqual([]);
    await store.remove('late');
    expect((await store.list()).map(({ id }) => id)).toEqual(['early', 'middle']);
  });
});

describe('a record that cannot be read', () => {
  const broken = { id: 'broken', attempt: 'half a sent' };

  beforeEach(async () => {
    (await openAttemptStore()).close();
    const database = await openDB('levelmark', 1);
    await database.put('attempts', broken);
    database.close();
  });

  it('is listed as such and hides none of the others', async () => {
    const store = await openAttemptStore();
    await store.create(sampleAttempt(), morning);
    expect(await store.listUnreadable()).toEqual([broken]);
    expect((await store.list()).map(({ id }) => id)).toEqual(['one']);
    expect(await store.read('broken')).toBeNull();
  });

  it('is known to stand there', async () => {
    const store = await openAttemptStore();
    expect([await store.has('broken'), await store.has('one')]).toEqual([true, false]);
  });

  it('is never replaced', async () => {
    const store = await openAttemptStore();
    await expect(store.create(sampleAttempt('broken'), noon)).rejects.toThrow();
    await expect(store.change('broken', answer('sql', 1), noon)).rejects.toThrow();
    expect(await store.listUnreadable()).toEqual([broken]);
  });
});

describe('an attempt from a file', () => {
  const brought = recordAnswer(sampleAttempt(), rated('sql', 3));

  it('is one record, however often it is opened', async () => {
    const store = await openAttemptStore();
    const first = await importAttempt(store, brought, 'fresh', morning);
    const again = await importAttempt(store, { ...brought }, 'fresh', noon);
    expect([first.id, again.id]).toEqual(['one', 'one']);
    expect(await store.list()).toHaveLength(1);
  });

  it('never overwrites answers that are here', async () => {
    const store = await openAttemptStore();
    await store.create(recordAnswer(sampleAttempt(), rated('docker', 1)), morning);
    const record = await importAttempt(store, brought, 'fresh', noon);
    expect(record).toMatchObject({ id: 'fresh', attempt: { id: 'fresh', answers: [rated('sql', 3)] } });
    expect((await store.read('one'))?.attempt.answers).toEqual([rated('docker', 1)]);
  });
});

describe('a browser that keeps nothing', () => {
  it('still works for as long as the tab is open, and says so', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory; // only what the store calls
    const store = await openAttemptStore();
    expect(store.keeps).toBe('tab');
    await store.create(sampleAttempt('tab-only'), morning);
    await store.change('tab-only', answer('sql', 3), noon);
    expect((await (await openAttemptStore()).read('tab-only'))?.attempt.answers).toEqual([rated('sql', 3)]);
    await store.remove('tab-only');
    expect(await store.list()).toEqual([]);
  });
});
