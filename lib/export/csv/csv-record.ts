import type { CsvRow } from './csv-columns';
import { listAnswers, listCheckAnswers, listStrangers } from '../sentences/describe-answers';
import type { AnswerRow } from '../sentences/describe-answers';
import { describeBias } from '../sentences/describe-placement';
import { describeStale, listContradictions, listReasons } from '../sentences/describe-reasons';
import { latestSkillAnswer } from '../sentences/latest-answers';
import { lookUp } from '../sentences/look-up';
import type { Telling } from '../telling';

/** Why: the answers that moved it, claim against demonstrated, what doesn't fit, what has aged. */
export function listReasonRows(telling: Telling): CsvRow[] {
  const { translate } = telling;
  const rows: CsvRow[] = [
    ...listReasons(telling).map(({ said, effect, change }) => ({ item: said, value: effect, gain: change })),
    { item: translate('report.why.bias'), value: describeBias(telling) },
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
  const skills = listAnswers(telling).map((row) => ({
    section,
    ...listAnswerCells(telling, row),
    ...listGapCells(telling, row.id),
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

function listAnswerCells({ report, track }: Telling, row: AnswerRow): CsvRow {
  const { how = null, note = null, link = null, on = null } = row.evidence ?? {};
  const answered = latestSkillAnswer(report.attempt, row.id)?.at.slice(0, 10) ?? null;
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
    answered,
  };
}

function listGapCells({ report, translate }: Telling, skill: string): CsvRow {
  const index = report.gaps.findIndex((gap) => gap.skill === skill);
  const gap = report.gaps[index];
  return gap === undefined
    ? {}
    : { rank: index + 1, gap: translate(`report.gaps.kind.${gap.kind}`), gain: gap.gain };
}
