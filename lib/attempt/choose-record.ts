import type { AttemptRecord } from '@/lib/schema/attempt-record';

/** Whether a record answers this version of its track: only then can it be gone on with or judged. */
export function answersVersion({ attempt }: AttemptRecord, version: string): boolean {
  return attempt.trackVersion === version;
}

/** Of records of one track, the last touched first: the open one to go on with. */
export function chooseOpen(records: readonly AttemptRecord[], version: string): AttemptRecord | undefined {
  return records.find((record) => answersVersion(record, version) && isOpen(record));
}

/** Of records of one track, the last touched first: the last one whose report was asked for. */
export function chooseFinished(
  records: readonly AttemptRecord[],
  version: string,
): AttemptRecord | undefined {
  return records.find((record) => answersVersion(record, version) && isFinished(record));
}

/**
 * Of records of one track, the last touched first: the one to report where none was named. The last finished one, or
 * else the last with answers; one that answers another version only where none answers this one.
 */
export function chooseReported(
  records: readonly AttemptRecord[],
  version: string,
): AttemptRecord | undefined {
  const fitting = records.filter((record) => answersVersion(record, version));
  return [fitting, records].flatMap((some) => some.find(isFinished) ?? some.find(hasAnswers) ?? [])[0];
}

function isOpen(record: AttemptRecord): boolean {
  return record.finishedAt === null && hasAnswers(record);
}

function isFinished(record: AttemptRecord): boolean {
  return record.finishedAt !== null && hasAnswers(record);
}

function hasAnswers({ attempt }: AttemptRecord): boolean {
  return attempt.answers.length > 0;
}
