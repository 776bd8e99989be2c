import type { Attempt } from '@/lib/schema/attempt';
import type { LevelId } from '@/lib/schema/ids';
import type { Gap, Report } from '@/lib/schema/report';
import type { Yardstick } from '@/lib/schema/yardstick';
import { chooseHabits } from '@/lib/engine/growth/choose-habits';
import { chooseTarget } from '@/lib/engine/placement/choose-target';
import { explainPlacement } from '@/lib/engine/placement/explain-placement';
import { findContradictions } from '@/lib/engine/answers/find-contradictions';
import { findGaps } from '@/lib/engine/gaps/find-gaps';
import { countMonths, findStale } from '@/lib/engine/answers/find-stale';
import { findWayUp } from '@/lib/engine/way-up/find-way-up';
import { judgeLevel } from '@/lib/engine/placement/judge-level';
import { measureAnswers } from '@/lib/engine/placement/measure-answers';
import type { Measurement } from '@/lib/engine/placement/measure-answers';
import { placeLevel } from '@/lib/engine/placement/place-level';
import { planGrowth } from '@/lib/engine/growth/plan-growth';
import type { Growth } from '@/lib/engine/growth/plan-growth';
import { rateCapabilities } from '@/lib/engine/gaps/rate-capabilities';
import { rateStages } from '@/lib/engine/placement/rate-stages';
import { readClaim, standingOf } from '@/lib/engine/gaps/read-claim';
import type { Claim } from '@/lib/engine/gaps/read-claim';
import { measureGain } from '@/lib/engine/placement/what-if';

type Skill = Yardstick['skills'][number];

export type AssessRequest = {
  yardstick: Yardstick;
  attempt: Attempt;
  /** The instant to judge from: how stale answers and salary bands are. */
  asOf: string;
  /** The level to compare against; without one, the level above the placement. */
  target?: LevelId | undefined;
  hoursPerWeek: number;
};

/** The whole judgement of one attempt. Same input, same output; an attempt on another track is our own mistake and throws. */
export function assess({ yardstick, attempt, asOf, target: wanted, hoursPerWeek }: AssessRequest): Report {
  if (attempt.track !== yardstick.id)
    throw new Error(`The attempt is on "${attempt.track}", the yardstick is of "${yardstick.id}".`);
  const measurement = measureAnswers(yardstick, attempt.answers);
  const target = wanted ?? chooseTarget(yardstick, judgeLevel(measurement).level);
  if (target === null) throw new Error(`The track "${yardstick.id}" has no levels.`);
  const claimOf = (skill: Skill) => readClaim(measurement.built, measurement.latest, skill.id);
  const placement = placeLevel(measurement, target);
  const gaps = listGaps(measurement, target, claimOf, attempt.mode === 'quick');
  const growth =
    placement.kind === 'not-enough'
      ? noGrowth(gaps)
      : growFrom(measurement, target, gaps, claimOf, hoursPerWeek);
  return {
    format: 'levelmark.report',
    formatVersion: 1,
    track: yardstick.id,
    trackVersion: yardstick.version,
    asOf,
    target,
    placement,
    bias: describeBias(measurement),
    stages: rateStages(measurement, target),
    capabilities: rateCapabilities(yardstick, claimOf),
    salaryAgeMonths: countMonths(yardstick.market.asOf, asOf),
    gaps,
    reasons: explainPlacement(measurement),
    wayUp: findWayUp(measurement, target),
    projects: growth.projects,
    plan: {
      hoursPerWeek,
      weeks: growth.weeks,
      stillOpen: growth.stillOpen,
      habits: chooseHabits(yardstick, gaps),
    },
    contradictions: findContradictions(yardstick, attempt.answers),
    stale: findStale(yardstick, measurement.latest, asOf),
    attempt,
  };
}

/** Only the quick mode leaves skills unasked on purpose: there the posterior speaks for them. */
function listGaps(
  measurement: Measurement,
  target: LevelId,
  claimOf: (skill: Skill) => Claim,
  quick: boolean,
): Gap[] {
  const { yardstick, built, posterior, latest } = measurement;
  const asked = (skill: Skill) => latest.skills.has(skill.id);
  return findGaps({
    yardstick,
    target,
    claimOf,
    gainOf: (skill, rating, passed) => measureGain(measurement, { skill: skill.id, rating }, target, passed),
    isLikelyUnder: (skill, rating) => {
      const item = built.skills.get(skill.id)?.item;
      const stage = item && posterior.stages[item.stage];
      // A symmetric posterior puts P(X ≥ m) under one half exactly where its mean lies under the threshold.
      return (
        quick &&
        !asked(skill) &&
        stage !== undefined &&
        stage.mean + posterior.bias.mean < (item?.b[rating - 1] ?? 0)
      );
    },
  });
}

/** Unmeasured skills count from 0, and claims from what failed checks leave of them: no project is proposed on trust. */
function growFrom(
  measurement: Measurement,
  target: LevelId,
  gaps: Gap[],
  claimOf: (skill: Skill) => Claim,
  hoursPerWeek: number,
): Growth {
  const { yardstick } = measurement;
  const standing = new Map(yardstick.skills.map((skill) => [skill.id, standingOf(claimOf(skill))] as const));
  return planGrowth({ yardstick, target, gaps, standing, hoursPerWeek });
}

function noGrowth(gaps: readonly Gap[]): Growth {
  return { projects: [], weeks: 0, stillOpen: gaps.map((gap) => gap.skill) };
}

/** In rating steps; without a check nothing tells a claim from what is behind it. */
function describeBias({ yardstick, latest, posterior }: Measurement): Report['bias'] {
  if (latest.checks.size === 0) return { kind: 'unverified' };
  const inSteps = (latent: number) => latent / yardstick.scoring.ratingStep;
  const { mean, low, high } = posterior.bias;
  return { kind: 'measured', mean: inSteps(mean), low: inSteps(low), high: inSteps(high) };
}
