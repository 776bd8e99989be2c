import type { LevelId } from '@/lib/schema/ids';
import type { StageResult } from '@/lib/schema/report';
import type { Measurement } from './measure-answers';
import type { RequirementPoint } from '@/lib/engine/model/place-thresholds';
import { readRequirementLine } from '@/lib/engine/model/place-thresholds';

type Stage = Measurement['yardstick']['stages'][number];
type Counts = Pick<StageResult, 'rated' | 'checked' | 'notSure' | 'notApplicable' | 'skills'>;

const fewestAnswers = 2;
const mostNotApplicable = 1 / 3;

/** Every axis on the 0–4 scale, with its middle 80 %; no point where fewer than two answers inform or more than a third does not apply. */
export function rateStages(measurement: Measurement, target: LevelId): StageResult[] {
  return measurement.yardstick.stages.flatMap((stage, index) =>
    stage.kind === 'axis' ? [rateStage(measurement, stage, index, target)] : [],
  );
}

function rateStage(measurement: Measurement, stage: Stage, index: number, target: LevelId): StageResult {
  const { levels, scoring } = measurement.yardstick;
  const counts = countAnswers(measurement, stage);
  const points = levels.map(({ id, bar }) => ({ bar, required: meanRequirement(measurement, stage, id) }));
  const estimate = isKnown(counts) ? measurement.posterior.stages[index] : undefined;
  const onScale = (theta: number | undefined) =>
    theta === undefined ? null : readProficiency(points, theta, scoring.ratingStep);
  return {
    stage: stage.id,
    proficiency: onScale(estimate?.mean),
    low: onScale(estimate?.low),
    high: onScale(estimate?.high),
    target: meanRequirement(measurement, stage, target),
    ...counts,
  };
}

/** θ through the stage's line (bar of a level, mean rating it requires in the stage), clamped to 0–4. */
function readProficiency(points: RequirementPoint[], theta: number, ratingStep: number): number {
  return Math.min(Math.max(readRequirementLine(points, theta, ratingStep), 0), 4);
}

function meanRequirement({ built }: Measurement, stage: Stage, level: LevelId): number {
  const required = [...built.skills.values()]
    .filter(({ skill }) => skill.stage === stage.id)
    .map(({ skill }) => skill.required[level] ?? 0);
  return required.reduce((sum: number, rating) => sum + rating, 0) / Math.max(required.length, 1);
}

function countAnswers({ built, latest }: Measurement, stage: Stage): Counts {
  const skills = [...built.skills.values()]
    .filter(({ skill }) => skill.stage === stage.id)
    .map(({ skill }) => skill.id);
  const count = (kind: 'rating' | 'not-sure' | 'not-applicable') =>
    skills.filter((id) => latest.skills.get(id)?.kind === kind).length;
  return {
    rated: count('rating'),
    checked: [...built.checks].filter(
      ([id, { check }]) => latest.checks.has(id) && skills.includes(check.skill),
    ).length,
    notSure: count('not-sure'),
    notApplicable: count('not-applicable'),
    skills: skills.length,
  };
}

function isKnown({ rated, checked, notApplicable, skills }: Counts): boolean {
  return rated + checked >= fewestAnswers && notApplicable <= skills * mostNotApplicable;
}
