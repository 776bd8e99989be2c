import type { CheckId, SkillId } from '@/lib/schema/ids';
import type { Scoring } from '@/lib/schema/track';
import type { Yardstick } from '@/lib/schema/yardstick';
import type { CheckItem, GradedItem, MeasurementModel } from './measurement-model';
import { placeThresholds } from './place-thresholds';

type Skill = Yardstick['skills'][number];
export type Check = Yardstick['checks'][number];

/** A track made ready to measure with: the model, and an item for every skill and check in use, in track order. */
export type BuiltModel = {
  model: MeasurementModel;
  skills: Map<SkillId, { skill: Skill; item: GradedItem }>;
  checks: Map<CheckId, { check: Check; item: CheckItem }>;
};

/** Retired skills, retired checks and checks of retired skills are left out. */
export function buildModel(yardstick: Yardstick): BuiltModel {
  const skills = new Map(
    yardstick.skills
      .filter((skill) => !skill.retired)
      .map((skill) => [skill.id, { skill, item: itemOfSkill(yardstick, skill) }]),
  );
  const checks: BuiltModel['checks'] = new Map();
  const asked = new Map<SkillId, number>();
  for (const check of yardstick.checks) {
    const rated = skills.get(check.skill);
    if (check.retired || !rated) continue;
    const before = asked.get(check.skill) ?? 0;
    asked.set(check.skill, before + 1);
    checks.set(check.id, { check, item: itemOfCheck(check, rated.item, before, yardstick.scoring) });
  }
  return { model: modelOf(yardstick), skills, checks };
}

function modelOf({ levels, scoring, stages }: Yardstick): MeasurementModel {
  return {
    cuts: levels.map((level) => level.bar),
    rho: scoring.stageCorrelation,
    spread: scoring.spread,
    biasMean: scoring.biasMean,
    biasSd: scoring.biasSd,
    weights: stages.map((stage) => stage.weight),
  };
}

function itemOfSkill({ levels, scoring, stages }: Yardstick, skill: Skill): GradedItem {
  const points = levels.map((level) => ({ bar: level.bar, required: skill.required[level.id] ?? 0 }));
  return {
    id: skill.id,
    kind: 'graded',
    stage: stages.findIndex((stage) => stage.id === skill.stage),
    a: discriminationOf(skill.priority, scoring.discrimination),
    b: placeThresholds(points, scoring.ratingStep, scoring.separation),
  };
}

function discriminationOf(
  priority: Skill['priority'],
  { low, middle, high }: Scoring['discrimination'],
): number {
  if (priority <= 2) return low;
  return priority === 3 ? middle : high;
}

/** Two checks of one skill share a residual: every one after the first, in track order, is damped. */
function itemOfCheck(check: Check, rating: GradedItem, before: number, scoring: Scoring): CheckItem {
  return {
    id: check.id,
    kind: 'check',
    stage: rating.stage,
    a: scoring.checkDiscrimination * (before === 0 ? 1 : scoring.checkDamping),
    b: rating.b[check.verifies - 1] ?? 0,
    c: chanceOfGuess(check),
  };
}

/** One option of n; one of the 2^n − 1 sets of options; one of their n! orders; nobody guesses an output. */
function chanceOfGuess(check: Check): number {
  switch (check.kind) {
    case 'one':
      return 1 / check.options.length;
    case 'several':
      return 1 / (2 ** check.options.length - 1);
    case 'order':
      return check.options.reduce((chance, _, i) => chance / (i + 1), 1);
    case 'output':
      return 0;
  }
}
