import { formatShare } from '@/lib/i18n/formats';
import type { Translate } from '@/lib/i18n/translator';
import { describeFloors } from '../sentences/describe-floors';
import { listGaps } from '../sentences/describe-gap';
import type { GapLine } from '../sentences/describe-gap';
import { describeLevel } from '../sentences/describe-placement';
import { listProjects } from '../sentences/describe-plan';
import { joinNames } from '../sentences/join-names';
import { lookUp, outcomeTitle } from '../sentences/look-up';
import { chanceOfAtLeast, sayChance } from '../sentences/outcome-probabilities';
import { escapeMarkdown as escape, joinBlocks, listMarkdown } from './markdown-blocks';
import type { Telling } from '../telling';

type SummaryKey = 'level' | 'range' | 'probability' | 'coverage' | 'floors' | 'gaps' | 'first' | 'project';

const gapsNamed = 5;

/** The result in a few lines: level, range, probability, coverage, must-haves, the first gaps and the first project. */
export function writeSummary(telling: Telling): string {
  const { report, translate, locale } = telling;
  const placed = report.placement.kind !== 'not-enough';
  const gaps = listGaps(telling)
    .slice(0, gapsNamed)
    .map((gap) => nameGap(translate, gap));
  const [project] = listProjects(telling);
  const lines: [SummaryKey, string][] = [
    ['level', describeLevel(telling).name],
    ...(placed ? listChances(telling) : []),
    ['coverage', formatShare(locale, report.placement.coverage)],
    ['floors', countFloors(telling)],
    [placed ? 'gaps' : 'first', joinNames(locale, gaps)],
    ['project', project === undefined ? '' : nameProject(translate, project)],
  ];
  return joinBlocks([
    `## ${escape(translate('export.summary.title'))}`,
    listMarkdown(
      lines
        .filter(([, text]) => text !== '')
        .map(([key, text]) => `**${escape(translate(`export.summary.${key}`))}** ${escape(text)}`),
    ),
  ]);
}

function listChances(telling: Telling): [SummaryKey, string][] {
  const { report, track, translate, locale } = telling;
  const { level, range } = report.placement;
  const [low, high] = [outcomeTitle(track, range.low), outcomeTitle(track, range.high)];
  const sayAtLeast = (id: typeof report.target) =>
    translate('export.summary.chance', {
      level: lookUp(track.levels, id).title,
      share: sayChance(locale, chanceOfAtLeast(telling, id)),
    });
  const levels = level === null || level === report.target ? [report.target] : [level, report.target];
  return [
    ['range', low === high ? low : `${low} – ${high}`],
    ['probability', levels.map(sayAtLeast).join(' · ')],
  ];
}

function countFloors(telling: Telling): string {
  const standings = describeFloors(telling).map(({ standing }) => standing);
  return (['met', 'short', 'unknown'] as const)
    .map((standing) => ({ standing, count: standings.filter((one) => one === standing).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => telling.translate(`export.summary.${standing}`, { count }))
    .join(' · ');
}

/** A gap with its step; one that the checks speak against has no step, and says so. */
function nameGap(translate: Translate, { title: skill, have: from, need: to, kind }: GapLine): string {
  if (from === null) return translate('export.summary.stepUnknown', { skill, to });
  return from < to
    ? translate('export.summary.step', { skill, from, to })
    : translate('export.summary.beside', { name: skill, words: kind });
}

function nameProject(translate: Translate, { title, weeks }: { title: string; weeks: string }): string {
  return translate('export.summary.beside', { name: title, words: weeks });
}
