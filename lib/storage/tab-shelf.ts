import type { Shelf } from './shelf';

type Records = Record<string, unknown>;

const key = 'levelmark.attempts';
const memory: { records: Records } = { records: {} };

/** Records kept until the tab is closed: in the session storage, or in memory alone where even that is withheld. */
export function openTabShelf(): Shelf {
  return {
    keeps: 'tab',
    all: () => promise(() => Object.values(readRecords())),
    get: (id) => promise(() => readRecords()[id]),
    update: (id, decide) =>
      promise(() => {
        const records = readRecords();
        const record = decide(records[id]);
        if (record !== undefined) writeRecords({ ...records, [id]: record });
      }),
    remove: (id) =>
      promise(() => {
        const { [id]: _removed, ...others } = readRecords();
        writeRecords(others);
      }),
    close: () => undefined,
  };
}

/** Resolves to what `act` returns, and rejects with what it throws. */
function promise<T>(act: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(act());
  });
}

function readRecords(): Records {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored, ...memory.records } : memory.records;
  } catch {
    return memory.records;
  }
}

function writeRecords(records: Records): void {
  memory.records = records;
  try {
    sessionStorage.setItem(key, JSON.stringify(records));
  } catch {
    // Memory holds them; the tab is promised no more.
  }
}
