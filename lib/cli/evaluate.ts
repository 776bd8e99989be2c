import { assess } from '@/lib/engine/assess';
import { exportReport } from '@/lib/export/export-report';
import { localize } from '@/lib/i18n/localize';
import { getTranslator } from '@/lib/i18n/select-words';
import type { LevelId } from '@/lib/schema/ids';
import type { Locale } from '@/lib/schema/text';
import type { Track } from '@/lib/schema/track';
import { writeText } from './files';
import { readAttempt } from './read-attempt';
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
  const { attempt, track } = await readAttempt(file);
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

function findLevel(track: Track, id: string): LevelId {
  const level = track.levels.find((known) => known.id === id);
  if (level === undefined)
    throw new UserError(
      `There is no level "${id}"; the levels are ${track.levels.map((known) => `"${known.id}"`).join(', ')}.`,
    );
  return level.id;
}
