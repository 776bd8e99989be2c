import type { CsvRow } from './csv-columns';
import { roundNumber as round } from './round-number';
import { describeMarket, listCapabilities } from '../sentences/describe-capabilities';
import { describeAhead, describeFloors, describeHeld } from '../sentences/describe-floors';
import { describeIdentity, describePerson } from '../sentences/describe-person';
import { describeEstimate, describeLevel, describeOpenMustHaves } from '../sentences/describe-placement';
import { describeRadar } from '../sentences/describe-stages';
import { joinSentences } from '../sentences/join-names';
import { lookUp, outcomeTitle, targetTitle } from '../sentences/look-up';
import { outcomeChances } from '../sentences/outcome-probabilities';
import type { Telling } from '../telling';
import { utcDay } from '../utc-day';

/** The level and all that was said of it, as items and values. */
export function listLevelRows(telling: Telling): CsvRow[] {
  const { report, translate, locale } = telling;
  const section = translate('report.level.outcome');
  const identity = report.placement.kind === 'not-enough' ? [] : [describeIdentity(telling)];
  const summary = [
    ...identity,
    ...describePerson(telling),
    ...describeHeld(telling),
    ...describeEstimate(telling),
    ...describeAhead(telling),
    ...describeOpenMustHaves(telling),
  ];
  const rows: CsvRow[] = [
    { item: translate('export.csv-items.level'), value: describeLevel(telling).name },
    { item: translate('export.csv-items.target'), value: targetTitle(telling) },
    { item: translate('export.csv-items.date'), value: utcDay(report.asOf) },
    { item: translate('export.csv-items.version'), value: report.trackVersion },
    { item: translate('export.csv-items.coverage'), value: round(report.placement.coverage, 'share') },
    { item: translate('export.csv-items.informative'), value: report.placement.informativeAnswers },
    { item: translate('export.csv-items.summary'), value: joinSentences(locale, summary) },
    ...listReadingRows(telling),
    ...describeFloors(telling).map((floor) => ({
      item: translate('report.level.floors'),
      value: floor.full,
    })),
  ];
  return rows.map((row) => ({ section, ...row }));
}

/** The stages: the reading, its range and the target as numbers, and the same as one sentence. */
export function listStageCsvRows(telling: Telling): CsvRow[] {
  const { report, track, translate } = telling;
  const section = translate('report.radar.title');
  const band = (low: number | null, high: number | null) =>
    low === null || high === null ? null : `${low.toFixed(2)}–${high.toFixed(2)}`;
  return [
    { section, item: translate('export.csv-items.summary'), value: describeRadar(telling) },
    ...report.stages.map(({ stage, proficiency, low, high, target }) => ({
      section,
      stage: lookUp(track.stages, stage).title,
      item: translate('report.radar.you'),
      value: proficiency === null ? translate('report.radar.notMeasured') : band(low, high),
      have: round(proficiency, 'step'),
      need: round(target, 'step'),
    })),
  ];
}

/** The capability table, a verdict a row, and whose market figures they are. */
export function listCapabilityRows(telling: Telling): CsvRow[] {
  const { translate, locale } = telling;
  const section = translate('report.table.title');
  return [
    ...listCapabilities(telling).flatMap(({ title, salary, lines }) => [
      ...(salary === null
        ? []
        : [{ section, stage: title, item: translate('report.table.salary'), value: salary }]),
      ...lines.map((line) => ({
        section,
        stage: title,
        item: line.title,
        value: line.word,
        note: [line.counts, ...line.names].join(' · '),
      })),
    ]),
    {
      section,
      item: translate('report.table.salary'),
      value: joinSentences(locale, describeMarket(telling)),
    },
  ];
}

function listReadingRows(telling: Telling): CsvRow[] {
  const { report, track, translate } = telling;
  const { kind, composite, estimatedLevel } = report.placement;
  if (kind === 'not-enough') return [];
  return [
    { item: translate('export.csv-items.estimated'), value: outcomeTitle(track, estimatedLevel ?? 'below') },
    { item: translate('export.csv-items.median'), value: round(composite.median, 'step') },
    { item: translate('export.csv-items.low'), value: round(composite.low, 'step') },
    { item: translate('export.csv-items.high'), value: round(composite.high, 'step') },
    ...outcomeChances(telling).map(({ title, probability }) => ({
      item: translate('report.level.probability'),
      stage: title,
      value: round(probability, 'share'),
    })),
  ];
}
