import { parseAttemptFile, readClaimedTrack } from '@/lib/attempt/parse-attempt';
import type { AttemptProblem } from '@/lib/attempt/find-attempt-problems';
import { listTrackIds } from '@/lib/content/track-folders';
import { assess } from '@/lib/engine/assess';
import { exportReport } from '@/lib/export/export-report';
import { localize } from '@/lib/i18n/localize';
import { getTranslator } from '@/lib/i18n/select-words';
import type { Attempt } from '@/lib/schema/attempt';
import type { LevelId } from '@/lib/schema/ids';
import type { Locale } from '@/lib/schema/text';
import type { Track } from '@/lib/schema/track';
import { nameFile, readText, writeText } from './files';
import { openTrack, tracksRoot } from './tracks';
import { UserError } from './user-error';

export type EvaluateOptions = {
  target?: string;
  locale: Locale;
  format: 'json' | 'md' | 'csv';
  hours: number;
  asOf: string;
  out?: string;
};

const formats = { json: 'json', md: 'markdown', csv: 'csv' } as const;

/** Scores an attempt file and writes its report. */
export async function evaluate(file: string, options: EvaluateOptions): Promise<void> {
  const { attempt, track } = readAttempt(await readText(file), nameFile(file));
  const report = assess({
    yardstick: track,
    attempt,
    asOf: options.asOf,
    target: options.target === undefined ? undefined : findLevel(track, options.target),
    hoursPerWeek: options.hours,
  });
  const { locale, format, out } = options;
  const exported = exportReport(formats[format], {
    report,
    track: localize(track, locale),
    translate: getTranslator(locale),
    locale,
  });
  writeText(out, exported.content);
}

/** Only the track the file answers is read: a broken one beside it is no hindrance. */
function readAttempt(text: string, name: string): { attempt: Attempt; track: Track } {
  const track = openKnownTrack(readClaimedTrack(text));
  const parsed = parseAttemptFile(text, track === null ? [] : [track]);
  if (parsed.kind === 'parsed' && track !== null) return { attempt: parsed.attempt, track };
  const problems = parsed.kind === 'refused' ? parsed.problems : [];
  throw new UserError(
    [`${name} cannot be scored:`, ...problems.map((problem) => `- ${sayProblem(problem)}`)].join('\n'),
  );
}

function openKnownTrack(id: string | null): Track | null {
  return id !== null && listTrackIds(tracksRoot).includes(id) ? openTrack(id) : null;
}

function sayProblem({ code, path, detail }: AttemptProblem): string {
  return getTranslator('en')(`assess.fileProblem.${code}`, { path, detail });
}

function findLevel(track: Track, id: string): LevelId {
  const level = track.levels.find((known) => known.id === id);
  if (level === undefined)
    throw new UserError(
      `There is no level "${id}"; the levels are ${track.levels.map((known) => `"${known.id}"`).join(', ')}.`,
    );
  return level.id;
}
