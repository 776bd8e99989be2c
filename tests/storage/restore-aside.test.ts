import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordAnswer } from '@/lib/attempt/record-answer';
import { openAttemptStore } from '@/lib/storage/attempt-store';
import { restoreAside } from '@/lib/storage/restore-aside';
import { dropAside, setAside } from '@/lib/storage/set-aside';
import { evening, morning, noon, rated, sampleAttempt } from '../attempt/sample-attempt';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('localStorage', openMap());
});

describe('what was put aside as the page went away', () => {
  it('is added to what is kept, once', async () => {
    const store = await openAttemptStore();
    await store.create(recordAnswer(sampleAttempt(), rated('docker', 1)), morning);
    setAside(recordAnswer(sampleAttempt(), rated('sql', 3)));
    await restoreAside(store, evening);
    await restoreAside(store, evening);
    expect(await store.read('one')).toMatchObject({
      revision: 2,
      attempt: { answers: [rated('docker', 1), rated('sql', 3)] },
    });
  });

  it('never takes the place of a later answer', async () => {
    const store = await openAttemptStore();
    await store.create(recordAnswer(sampleAttempt(), rated('sql', 4, evening)), morning);
    setAside(recordAnswer(sampleAttempt(), rated('sql', 1, noon)));
    await restoreAside(store, evening);
    expect((await store.read('one'))?.attempt.answers).toEqual([rated('sql', 4, evening)]);
  });

  it('begins the attempt where not even that was kept', async () => {
    const store = await openAttemptStore();
    setAside(recordAnswer(sampleAttempt(), rated('sql', 1)));
    await restoreAside(store, evening);
    expect((await store.read('one'))?.attempt.answers).toEqual([rated('sql', 1)]);
  });

  it('is gone once it is known to be kept, and stays where it cannot be read', async () => {
    const store = await openAttemptStore();
    setAside(sampleAttempt());
    dropAside('one');
    localStorage.setItem('levelmark.unsaved.two', 'half a sent');
    await restoreAside(store, evening);
    expect(await store.list()).toEqual([]);
    expect(localStorage.getItem('levelmark.unsaved.two')).toBe('half a sent');
  });

  it('is restored beside one that cannot be, and that one stays where it is', async () => {
    (await openAttemptStore()).close();
    const database = await openDB('levelmark', 1);
    await database.put('attempts', { id: 'broken', attempt: 'half a sent' });
    database.close();
    setAside(recordAnswer(sampleAttempt('broken'), rated('sql', 1)));
    setAside(recordAnswer(sampleAttempt('one'), rated('sql', 3)));
    const store = await openAttemptStore();
    await restoreAside(store, evening);
    expect((await store.read('one'))?.attempt.answers).toEqual([rated('sql', 3)]);
    expect(localStorage.getItem('levelmark.unsaved.one')).toBeNull();
    expect(localStorage.getItem('levelmark.unsaved.broken')).not.toBeNull();
    expect(await store.listUnreadable()).toHaveLength(1);
  });

  it('is nothing where the browser has no such place', async () => {
    vi.stubGlobal('localStorage', undefined);
    setAside(sampleAttempt());
    await restoreAside(await openAttemptStore(), evening);
    dropAside('one');
  });
});

/** As much of a browser's storage as is used: its keys are its own properties. */
function openMap(): Storage {
  const methods = {
    getItem(key: string) {
      return Object.entries(storage).find(([known]) => known === key)?.[1] ?? null;
    },
    setItem(key: string, value: string) {
      Object.assign(storage, { [key]: value });
    },
    removeItem(key: string) {
      Reflect.deleteProperty(storage, key);
    },
  };
  const storage: Record<string, string> = Object.create(methods) as Record<string, string>; // the methods stand behind the keys
  return storage as unknown as Storage; // only what is used of it
}
