import type { Shelf } from './shelf';

type Records = Record<string, unknown>;

const key = 'levelmark.attempts';
const memory: { records: Records } = { records: {} };

/** Records kept until the tab is closed: in the session storage, or in memory alone where even that is withheld. */
export function openTabShelf(): Shelf {
  return {
    keeps: 'tab',
    all: async () => Object.values(readRecords()),
    get: async (id) => readRecords()[id],
    update: async (id, decide) => {
      const records = readRecords();
      const record = decide(records[id]);
      if (record !== undefined) writeRecords({ ...records, [id]: record });
    },
    remove: async (id) => {
      const { [id]: _removed, ...others } = readRecords();
      writeRecords(others);
    },
    close: () => undefined,
  };
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
