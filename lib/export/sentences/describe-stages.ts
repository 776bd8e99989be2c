import { formatStep } from '@/lib/i18n/formats';
import type { StageResult } from '@/lib/schema/report';
import { describeCounts } from './describe-counts';
import { joinClauses } from './join-names';
import { lookUp, targetTitle } from './look-up';
import { tenthsApart } from './rank-stages';
import type { Telling } from '../telling';

/** A stage's row: numbers as they are shown, `you` and `range` saying "not measured" where there is no reading. */
export type StageRow = {
  id: string;
  title: string;
  you: string;
  range: string;
  target: string;
  answered: string;
};

/** The numbers of the radar as rows, the closing part included. */
export function listStageRows(telling: Telling): StageRow[] {
  const { report, track, translate, locale } = telling;
  const unmeasured = translate('report.radar.notMeasured');
  return report.stages.map((result) => ({
    id: result.stage,
    title: lookUp(track.stages, result.stage).title,
    you: result.proficiency === null ? unmeasured : formatStep(locale, result.proficiency),
    range:
      result.low === null || result.high === null
        ? '–'
        : `${formatStep(locale, result.low)}–${formatStep(locale, result.high)}`,
    target: formatStep(locale, result.target),
    answered: describeAnswered(telling, result),
  }));
}

/** The radar in one sentence: every axis, and how far it stands from the target. */
export function describeRadar(telling: Telling): string {
  const { report, track, translate, locale } = telling;
  const axes = report.stages.filter(({ stage }) => lookUp(track.stages, stage).kind === 'axis');
  const clauses = axes.map((result) => describeStage(telling, result));
  return translate('report.radar.prose', {
    target: targetTitle(telling),
    stages: joinClauses(locale, clauses),
  });
}

function describeAnswered(
  telling: Telling,
  { rated, skills, checked, notSure, notApplicable }: StageResult,
): string {
  const open = Math.max(0, skills - rated - notSure - notApplicable);
  const counts = describeCounts(telling, { rated, notSure, notApplicable, open });
  return checked > 0
    ? `${counts} · ${telling.translate('report.radar.checked', { count: checked })}`
    : counts;
}

function describeStage(
  { track, translate, locale }: Telling,
  { stage, proficiency, target }: StageResult,
): string {
  const { title } = lookUp(track.stages, stage);
  if (proficiency === null) return translate('report.radar.unmeasured', { stage: title });
  const apart = tenthsApart({ proficiency, target });
  const values = {
    stage: title,
    you: formatStep(locale, proficiency),
    apart: formatStep(locale, Math.abs(apart) / 10),
  };
  return translate(
    apart > 0 ? 'report.radar.above' : apart < 0 ? 'report.radar.short' : 'report.radar.level',
    values,
  );
}
