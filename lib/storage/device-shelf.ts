import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Shelf } from './shelf';

type LevelmarkDatabase = DBSchema & { attempts: { key: string; value: { id: string } } };

const strict = { durability: 'strict' } as const;

/** The browser's own database; rejects where there is none, or where the browser withholds it. */
export async function openDeviceShelf(): Promise<Shelf> {
  const database = await openDatabase();
  return {
    keeps: 'device',
    all: () => database.getAll('attempts'),
    get: (id) => database.get('attempts', id),
    update: (id, decide) => updateRecord(database, id, decide),
    remove: async (id) => {
      const transaction = database.transaction('attempts', 'readwrite', strict);
      await Promise.all([transaction.store.delete(id), transaction.done]);
    },
    close: () => database.close(),
  };
}

function openDatabase(): Promise<IDBPDatabase<LevelmarkDatabase>> {
  return new Promise((resolve, reject) => {
    openDB<LevelmarkDatabase>('levelmark', 1, {
      upgrade: (database) => void database.createObjectStore('attempts', { keyPath: 'id' }),
      blocked: () => reject(new Error('Another tab holds an older database open.')),
      // A newer version in another tab must not wait for this one.
      blocking: (_held, _wanted, event) => (event.target as IDBDatabase).close(), // the event of a database names the database
    }).then(resolve, reject);
  });
}

async function updateRecord(
  database: IDBPDatabase<LevelmarkDatabase>,
  id: string,
  decide: Parameters<Shelf['update']>[1],
): Promise<void> {
  const transaction = database.transaction('attempts', 'readwrite', strict);
  const done = transaction.done;
  try {
    const record = decide(await transaction.store.get(id));
    await Promise.all([record && transaction.store.put(record), done]);
  } catch (error) {
    await giveUp(transaction, done);
    throw error;
  }
}

async function giveUp(transaction: { abort: () => void }, done: Promise<void>): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has already ended by itself: there is nothing left to undo.
  }
  await done.catch(() => undefined);
}
