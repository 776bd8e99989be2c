import type { Attempt } from '@/lib/schema/attempt';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import { AttemptRecordSchema } from '@/lib/schema/attempt-record';
import { openDeviceShelf } from './device-shelf';
import type { Shelf } from './shelf';
import { openTabShelf } from './tab-shelf';

/** Attempts as the browser keeps them. A promise that resolves means: it is kept, for as long as `keeps` says. */
export type AttemptStore = {
  keeps: Shelf['keeps'];
  /** Every readable attempt, of one track or of all, the last touched first. */
  list: (track?: string) => Promise<AttemptRecord[]>;
  /** What can't be read as an attempt: left as it is, never replaced. */
  listUnreadable: () => Promise<unknown[]>;
  /** Whether anything stands under this id, readable or not. */
  has: (id: string) => Promise<boolean>;
  /** Null where there is none, or none that can be read. */
  read: (id: string) => Promise<AttemptRecord | null>;
  /** Rejects where the id is taken. */
  create: (attempt: Attempt, at: string) => Promise<AttemptRecord>;
  /** Reads, changes and writes in one step, so that no other tab's answer is lost; null (and nothing written) where there is no such attempt. */
  change: (id: string, change: (attempt: Attempt) => Attempt, at: string) => Promise<AttemptRecord | null>;
  /** Marks that the report was asked for. */
  finish: (id: string, at: string) => Promise<AttemptRecord | null>;
  remove: (id: string) => Promise<void>;
  close: () => void;
};

/** Opens what this browser keeps; where it keeps nothing, a store that lasts as long as the tab. */
export async function openAttemptStore(): Promise<AttemptStore> {
  return keepAttempts(await openDeviceShelf().catch(openTabShelf));
}

function keepAttempts(shelf: Shelf): AttemptStore {
  const change: AttemptStore['change'] = (id, edit, at) =>
    revise(shelf, id, at, (record) => ({ ...record, attempt: edit(record.attempt) }));
  return {
    keeps: shelf.keeps,
    list: async (track) =>
      (await shelf.all())
        .flatMap(readRecord)
        .filter((record) => track === undefined || record.track === track)
        .sort(byLastTouched),
    listUnreadable: async () => (await shelf.all()).filter((stored) => readRecord(stored).length === 0),
    has: async (id) => (await shelf.get(id)) !== undefined,
    read: async (id) => readRecord(await shelf.get(id))[0] ?? null,
    create: (attempt, at) => createRecord(shelf, attempt, at),
    change,
    finish: (id, at) => revise(shelf, id, at, (record) => ({ ...record, finishedAt: at })),
    remove: shelf.remove,
    close: shelf.close,
  };
}

function readRecord(stored: unknown): AttemptRecord[] {
  const { success, data } = AttemptRecordSchema.safeParse(stored);
  return success ? [data] : [];
}

function byLastTouched(one: AttemptRecord, other: AttemptRecord): number {
  return Date.parse(other.updatedAt) - Date.parse(one.updatedAt);
}

async function createRecord(shelf: Shelf, attempt: Attempt, at: string): Promise<AttemptRecord> {
  const { id, track } = attempt;
  const record: AttemptRecord = { id, track, revision: 1, updatedAt: at, finishedAt: null, attempt };
  await shelf.update(id, (stored) => {
    if (stored !== undefined) throw new Error(`There is an attempt "${id}" already.`);
    return AttemptRecordSchema.parse(record);
  });
  return record;
}

async function revise(
  shelf: Shelf,
  id: string,
  at: string,
  edit: (record: AttemptRecord) => AttemptRecord,
): Promise<AttemptRecord | null> {
  const written: AttemptRecord[] = [];
  await shelf.update(id, (stored) => {
    if (stored === undefined) return undefined;
    const record = AttemptRecordSchema.parse(stored);
    const revised = AttemptRecordSchema.parse({
      ...edit(record),
      revision: record.revision + 1,
      updatedAt: at,
    });
    written.push(revised);
    return revised;
  });
  return written[0] ?? null;
}
