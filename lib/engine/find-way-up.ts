import type { LevelId } from '@/lib/schema/ids';
import type { WayUp } from '@/lib/schema/report';
import { ratings } from '@/lib/schema/skill';
import { reachProbability } from './estimate-proficiency';
import { findFloors, isBroken } from './find-floors';
import { findSmallestSet } from './find-smallest-set';
import { freezeTally, reachFrozen } from './frozen-tally';
import { judgeLevel } from './judge-level';
import type { Measurement } from './measure-answers';
import type { ItemResponse } from './measurement-model';
import type { Tally } from './tally';
import { replaceAnswer } from './tally';
import { imagineRatings } from './what-if';

type Step = WayUp['steps'][number];
/** A skill that may be raised, as far as `to`, and not less than `least`. */
type Raise = Step & { least: number; response: ItemResponse };

/** A hair above one half, so that the rounding of a shortcut cannot undo what the search found. */
const goal = 0.5 + 1e-5;

/**
 * The shortest way up: the fewest skills whose ratings, raised to at most what the target requires, make the placement
 * the target, the law of β frozen; where all of them are not enough, raised to at most 4. Skills under a floor of the
 * target are always among them. Of the skills found, each is then raised no further than is needed. An unanswered
 * skill counts as raised from null. Where too little was answered for a placement there is no way to speak of yet:
 * `none`, and `atLeast` is the number of answers missing.
 */
export function findWayUp(measurement: Measurement, target: LevelId): WayUp {
  const level = indexOf(measurement, target);
  const { kind, level: placed, missingAnswers } = judgeLevel(measurement);
  const probability = reachProbability(measurement.posterior.levels, level);
  if (kind === 'not-enough')
    return { kind: 'none', steps: [], probability, exact: false, atLeast: missingAnswers };
  if (indexOf(measurement, placed) >= level)
    return { kind: 'reached', steps: [], probability, exact: true, atLeast: 0 };
  return (
    searchRaises(measurement, level, listRaises(measurement, level, false)) ??
    searchRaises(measurement, level, listRaises(measurement, level, true)) ?? {
      kind: 'none',
      steps: [],
      probability,
      exact: true,
      atLeast: 0,
    }
  );
}

function indexOf({ yardstick }: Measurement, level: LevelId | null): number {
  return yardstick.levels.findIndex(({ id }) => id === level);
}

/** Every skill that can be raised, to what the target requires (or its floor, if higher) or, beyond that, to 4. */
function listRaises(measurement: Measurement, level: number, beyond: boolean): Raise[] {
  const { yardstick, built, latest } = measurement;
  const target = yardstick.levels[level];
  const floors = findFloors(measurement, level).filter(isBroken);
  return [...built.skills].flatMap(([id, { skill, item }]): Raise[] => {
    const answer = latest.skills.get(id);
    const from = answer?.kind === 'rating' ? answer.rating : null;
    const floor = Math.max(
      0,
      ...floors.filter((broken) => broken.skill === id).map((broken) => broken.floor),
    );
    const required = target ? (skill.required[target.id] ?? 0) : 0;
    const to = ratings.findLast((rating) => rating <= (beyond ? 4 : Math.max(required, floor))) ?? 0;
    return to > (from ?? 0)
      ? [{ skill: id, from, to, least: Math.max(floor, (from ?? 0) + 1), response: { item, value: to } }]
      : [];
  });
}

function searchRaises(measurement: Measurement, level: number, raises: Raise[]): WayUp | undefined {
  const broken = findFloors(measurement, level).filter(isBroken);
  const isHeld = ({ skill }: Raise) => broken.some((floor) => floor.skill === skill);
  const held = raises.filter(isHeld);
  const { tally, law } = freezeTally(
    measurement.tally,
    measurement.posterior.biasLaw,
    raises.map(({ response }) => response),
  );
  const cut = measurement.built.model.cuts[level] ?? Infinity;
  const found = findSmallestSet({
    frozen: { tally: held.map(({ response }) => response).reduce(replaceAnswer, tally), law },
    raises: raises.filter((raise) => !isHeld(raise)).map(({ response }) => response),
    cut,
    goal,
  });
  if (!found) return undefined;
  const chosen = raises.filter((raise) => isHeld(raise) || found.raises.includes(raise.response));
  const lowered = lowerRaises(
    chosen,
    tally,
    (state) =>
      reachFrozen(
        { tally: state, law },
        state.stages.map(({ integral }) => integral),
        cut,
      ) >= goal,
  );
  return verify(measurement, level, lowered, held.length + found.atLeast);
}

/** Lowers each raise in turn, the last first, as far as the goal allows. */
function lowerRaises(raises: Raise[], tally: Tally, isEnough: (state: Tally) => boolean): Raise[] {
  let state = raises.map(({ response }) => response).reduce(replaceAnswer, tally);
  return raises
    .toReversed()
    .map((raise) => {
      for (const to of ratings.filter((rating) => rating >= raise.least && rating < raise.to)) {
        const response = { ...raise.response, value: to };
        const lowered = replaceAnswer(state, response);
        if (!isEnough(lowered)) continue;
        state = lowered;
        return { ...raise, to, response };
      }
      return raise;
    })
    .toReversed();
}

/** Scores the improved answers as any others are. */
function verify(
  measurement: Measurement,
  level: number,
  raises: Raise[],
  atLeast: number,
): WayUp | undefined {
  const steps = raises.map(({ skill, from, to }) => ({ skill, from, to }));
  const improved = imagineRatings(
    measurement,
    steps.map(({ skill, to }) => ({ skill, rating: to })),
  );
  if (indexOf(measurement, judgeLevel(improved).level) < level) return undefined;
  const probability = reachProbability(improved.posterior.levels, level);
  return { kind: 'found', steps, probability, exact: steps.length === atLeast, atLeast };
}
