import { listCapabilities, describeMarket } from '../sentences/describe-capabilities';
import { describeAhead, describeFloors, describeHeld } from '../sentences/describe-floors';
import { describeIdentity, describePerson } from '../sentences/describe-person';
import {
  describeEstimate,
  describeLevel,
  describeOpenMustHaves,
  describeReading,
} from '../sentences/describe-placement';
import { describeRadar, listStageRows } from '../sentences/describe-stages';
import { joinSentences } from '../sentences/join-names';
import { lookUp } from '../sentences/look-up';
import { escapeMarkdown as escape, joinBlocks, listMarkdown, tableMarkdown } from './markdown-blocks';
import { outcomeChances, sayChance } from '../sentences/outcome-probabilities';
import type { Telling } from '../telling';

/** The level: what it is, what it rests on, the probability of each, the must-haves, and the advice that goes with it. */
export function writeLevel(telling: Telling): string {
  const { report, track, translate, locale } = telling;
  const { name, beside } = describeLevel(telling);
  const floors = describeFloors(telling).map((floor) => escape(floor.full));
  const chances = outcomeChances(telling).map(({ title, probability }) => [
    escape(title),
    escape(sayChance(locale, probability)),
  ]);
  const advice =
    report.placement.level === null
      ? track.below.advice
      : lookUp(track.levels, report.placement.level).advice;
  const placed = report.placement.kind !== 'not-enough';
  return joinBlocks([
    `## ${escape(name)}`,
    escape(beside),
    placed ? escape(describeIdentity(telling)) : '',
    escape(joinSentences(locale, describePerson(telling))),
    ...describeHeld(telling).map(escape),
    listMarkdown(
      [
        ...describeEstimate(telling),
        ...describeReading(telling),
        ...describeAhead(telling),
        ...describeOpenMustHaves(telling),
      ].map(escape),
    ),
    placed
      ? tableMarkdown(
          [translate('report.level.outcome'), translate('report.level.probability')].map(escape),
          chances,
        )
      : '',
    floors.length > 0 ? `### ${escape(translate('report.level.floors'))}` : '',
    listMarkdown(floors),
    placed ? `### ${escape(translate('report.level.advice'))}` : '',
    ...(placed ? advice.map(escape) : []),
  ]);
}

/** The radar as prose and as a table. */
export function writeStages(telling: Telling): string {
  const { translate } = telling;
  const head = [
    'report.radar.stage',
    'report.radar.you',
    'report.radar.range',
    'report.gaps.needed',
    'report.radar.answered',
  ] as const;
  const rows = listStageRows(telling).map(({ title, you, range, target, answered }) =>
    [title, you, range, target, answered].map(escape),
  );
  return joinBlocks([
    `## ${escape(translate('report.radar.title'))}`,
    escape(describeRadar(telling)),
    tableMarkdown(
      head.map((key) => escape(translate(key))),
      rows,
    ),
    escape(translate('report.radar.scale')),
  ]);
}

/** The capability table with its verdicts, and what the market paid. */
export function writeCapabilities(telling: Telling): string {
  const { translate, locale } = telling;
  const head = [
    'report.table.level',
    'report.table.capability',
    'report.table.verdict',
    'report.table.salary',
  ] as const;
  const rows = listCapabilities(telling).flatMap(({ title, salary, lines }) =>
    lines.map((line) => [title, line.title, `${line.sign} ${line.word}`, salary ?? ''].map(escape)),
  );
  const lines = listCapabilities(telling).flatMap((level) => level.lines);
  return joinBlocks([
    `## ${escape(translate('report.table.title'))}`,
    tableMarkdown(
      head.map((key) => escape(translate(key))),
      rows,
    ),
    listMarkdown(
      lines.map((line) => `**${escape(line.title)}** ${escape([line.counts, ...line.names].join(' · '))}`),
    ),
    escape(joinSentences(locale, [translate('report.table.rule'), ...describeMarket(telling)])),
  ]);
}
