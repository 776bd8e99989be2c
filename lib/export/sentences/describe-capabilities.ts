import { nameCurrency } from '@/lib/i18n/currency';
import { formatDay } from '@/lib/i18n/formats';
import type { CapabilityResult } from '@/lib/schema/report';
import { joinNames } from './join-names';
import { lookUp, titlesOf } from './look-up';
import type { Telling } from '../telling';

/** Signs that say a verdict without colour. */
export const verdictSigns: Record<CapabilityResult['verdict'], string> = {
  met: '✓',
  partly: '◐',
  open: '○',
  unmeasured: '–',
};

const countKeys = {
  met: 'report.table.countMet',
  short: 'report.table.countShort',
  unmeasured: 'report.table.countOpen',
} as const;

/** One line of the capability table with its verdict; `counts` in numbers, `names` the skills behind them. */
export type CapabilityLine = {
  id: string;
  verdict: CapabilityResult['verdict'];
  title: string;
  meaning: string;
  sign: string;
  word: string;
  counts: string;
  names: string[];
};

/** A level of the capability table with what the market paid for it (null where no band is known). */
export type LevelLines = { id: string; title: string; salary: string | null; lines: CapabilityLine[] };

/** The capability table, level by level, with the verdict on each line. */
export function listCapabilities(telling: Telling): LevelLines[] {
  const { report, track } = telling;
  return track.levels.map((level) => ({
    id: level.id,
    title: level.title,
    salary: describeSalary(telling, level.id),
    lines: report.capabilities
      .filter((result) => result.level === level.id)
      .map((result) => describeCapability(telling, result)),
  }));
}

/** Whose salary figures these are and how old; a second sentence warns where they are older than a year. */
export function describeMarket({ report, track, translate, locale }: Telling): string[] {
  const { market } = track;
  const note = translate('report.table.note', {
    region: market.region,
    per: translate(`report.table.${market.per}`),
    currency: nameCurrency(locale, market.currency),
    date: formatDay(locale, market.asOf),
    source: lookUp(track.sources, market.source).title,
    months: report.salaryAgeMonths,
  });
  return report.salaryAgeMonths > 12 ? [note, translate('report.table.old')] : [note];
}

function describeCapability({ track, translate, locale }: Telling, result: CapabilityResult): CapabilityLine {
  const { title, meaning } = lookUp(lookUp(track.levels, result.level).capabilities, result.capability);
  const name = (key: 'met' | 'short' | 'unmeasured') =>
    result[key].length === 0
      ? []
      : [
          translate(`report.table.${key}`, {
            skills: joinNames(locale, titlesOf(track.skills, result[key])),
          }),
        ];
  return {
    id: result.capability,
    verdict: result.verdict,
    title,
    meaning,
    sign: verdictSigns[result.verdict],
    word: translate(`report.verdict.${result.verdict}`),
    counts: (['met', 'short', 'unmeasured'] as const)
      .filter((key) => result[key].length > 0)
      .map((key) => translate(countKeys[key], { count: result[key].length }))
      .join(' · '),
    names: [...name('short'), ...name('unmeasured'), ...name('met')],
  };
}

function describeSalary({ track, translate }: Telling, level: string): string | null {
  const band = track.market.bands.find((candidate) => candidate.level === level);
  if (band === undefined) return null;
  const { from, to } = band;
  const { currency, per } = track.market;
  const unit = translate('report.table.unit', { currency, per });
  return to === null
    ? translate('report.table.from', { from, unit })
    : translate('report.table.between', { from, to, unit });
}
