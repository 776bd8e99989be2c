import type { CsvRow } from './csv-columns';
import { roundNumber as round } from './round-number';
import { listAnswers, listCheckAnswers, listStrangers } from '../sentences/describe-answers';
import type { AnswerRow } from '../sentences/describe-answers';
import { listGaps } from '../sentences/describe-gap';
import type { GapLine } from '../sentences/describe-gap';
import { describeComparison } from '../sentences/describe-placement';
import {
  describeReasonMeasure,
  describeStale,
  listContradictions,
  listReasons,
} from '../sentences/describe-reasons';
import { lookUp } from '../sentences/look-up';
import type { Telling } from '../telling';
import { utcDay } from '../utc-day';

/** Why: the answers that moved it, claim against demonstrated, what doesn't fit, what has aged. */
export function listReasonRows(telling: Telling): CsvRow[] {
  const { translate } = telling;
  const rows: CsvRow[] = [
    ...(telling.report.reasons.length === 0
      ? []
      : [{ item: translate('report.why.reasons'), value: describeReasonMeasure(telling) }]),
    ...listReasons(telling).map(({ said, effect, change }) => ({
      item: said,
      value: effect,
      gain: round(change, 'points'),
    })),
    { item: translate('report.why.bias'), value: describeComparison(telling) },
    ...listContradictions(telling).map((sentence) => ({
      item: translate('report.why.contradictions'),
      value: sentence,
    })),
    ...describeStale(telling).map((sentence) => ({ item: translate('report.why.stale'), value: sentence })),
  ];
  return rows.map((row) => ({ section: translate('report.why.title'), ...row }));
}

/** One row a skill, with its answer, evidence and gap. */
export function listAnswerRows(telling: Telling): CsvRow[] {
  const { track, translate } = telling;
  const section = translate('report.answers.title');
  const gaps = listGaps(telling);
  const skills = listAnswers(telling).map((row) => ({
    section,
    ...listAnswerCells(telling, row),
    ...listGapCells(gaps, row.id),
  }));
  const checks = listCheckAnswers(telling).map(({ skill, sentence }) => ({
    section,
    item: lookUp(track.skills, skill).title,
    value: sentence,
  }));
  const strangers = listStrangers(telling).map((id) => ({
    section,
    item: id,
    value: translate('report.answers.unknown'),
  }));
  return [...skills, ...checks, ...strangers];
}

function listAnswerCells({ track, latest }: Telling, row: AnswerRow): CsvRow {
  const { how = null, note = null, link = null, on = null } = row.evidence ?? {};
  const answer = latest.skills.get(row.id);
  return {
    stage: lookUp(track.stages, row.stage).title,
    item: row.title,
    value: row.short,
    have: row.rating,
    need: row.need,
    how,
    note: row.reason ?? note,
    link,
    on,
    answered: answer === undefined ? null : utcDay(answer.at),
  };
}

function listGapCells(gaps: readonly GapLine[], skill: string): CsvRow {
  const index = gaps.findIndex(({ id }) => id === skill);
  const gap = gaps[index];
  return gap === undefined ? {} : { rank: index + 1, gap: gap.kind, gain: round(gap.gain, 'points') };
}
