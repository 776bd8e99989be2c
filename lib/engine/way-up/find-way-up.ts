import type { LevelId } from '@/lib/schema/ids';
import type { WayUp } from '@/lib/schema/report';
import { reachProbability } from '@/lib/engine/posterior/estimate-proficiency';
import { findFloors, isBroken } from '@/lib/engine/placement/find-floors';
import { findSmallestSet } from './find-smallest-set';
import { freezeTally, reachFrozen } from './frozen-tally';
import { judgeLevel } from '@/lib/engine/placement/judge-level';
import type { Raise } from './list-raises';
import { listRaises, lowerRaises } from './list-raises';
import type { Measurement } from '@/lib/engine/placement/measure-answers';
import type { ItemResponse } from '@/lib/engine/model/measurement-model';
import type { StageIntegral } from '@/lib/engine/posterior/stage-integral';
import type { Tally } from '@/lib/engine/posterior/tally';
import { replaceAnswer } from '@/lib/engine/posterior/tally';
import { imagineRatings } from '@/lib/engine/placement/what-if';

/** A hair above one half, so that the rounding of a shortcut cannot undo what the search found. */
const goal = 0.5 + 1e-5;

/**
 * The shortest way up: the fewest skills whose ratings, raised to at most what the target requires, make the placement
 * the target, the law of β frozen; where all of them are not enough, raised to at most 4. Skills under a floor of the
 * target are always among them, and are raised no further than is needed; the others go all the way to what the target
 * requires, as the gaps do. An unanswered skill counts as raised from null. Where too little was answered for a placement there is no way to speak of yet:
 * `none`, and `atLeast` is the number of answers missing.
 */
export function findWayUp(measurement: Measurement, target: LevelId): WayUp {
  const level = indexOf(measurement, target);
  const { kind, level: placed, missingAnswers } = judgeLevel(measurement);
  const nothing = { steps: [], probability: reachProbability(measurement.posterior.levels, level) };
  if (kind === 'not-enough') return { kind: 'none', ...nothing, exact: false, atLeast: missingAnswers };
  if (indexOf(measurement, placed) >= level) return { kind: 'reached', ...nothing, exact: true, atLeast: 0 };
  return (
    searchRaises(measurement, level, listRaises(measurement, level, 'required')) ??
    searchRaises(measurement, level, listRaises(measurement, level, 'beyond')) ?? {
      kind: 'none',
      ...nothing,
      exact: true,
      atLeast: 0,
    }
  );
}

function indexOf({ yardstick }: Measurement, level: LevelId | null): number {
  return yardstick.levels.findIndex(({ id }) => id === level);
}

function searchRaises(measurement: Measurement, level: number, raises: Raise[]): WayUp | undefined {
  const broken = findFloors(measurement, level).filter(isBroken);
  const isHeld = ({ skill }: Raise) => broken.some((floor) => floor.skill === skill);
  const [held, free] = [raises.filter(isHeld), raises.filter((raise) => !isHeld(raise))];
  const frozen = freezeTally(measurement.tally, measurement.posterior.biasLaw, raises.map(toResponse));
  const cut = measurement.built.model.cuts[level] ?? Infinity;
  const start = held.map(toResponse).reduce(replaceAnswer, frozen.tally);
  const found = findSmallestSet({
    frozen: { ...frozen, tally: start },
    raises: free.map(toResponse),
    cut,
    goal,
  });
  if (!found) return undefined;
  const chosen = raises
    .filter((raise) => isHeld(raise) || found.raises.includes(raise.response))
    .map((raise) => (isHeld(raise) ? raise : { ...raise, least: raise.to }));
  const lowered = lowerRaises(
    chosen,
    frozen.tally,
    (state) => reachFrozen(frozen, integralsOf(state), cut) >= goal,
  );
  return verify(measurement, level, lowered, held.length + found.atLeast);
}

function toResponse({ response }: Raise): ItemResponse {
  return response;
}

function integralsOf({ stages }: Tally): StageIntegral[] {
  return stages.map(({ integral }) => integral);
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
