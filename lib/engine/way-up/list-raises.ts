import type { WayUp } from '@/lib/schema/report';
import { ratings } from '@/lib/schema/skill';
import { findFloors, isBroken } from '@/lib/engine/placement/find-floors';
import type { Measurement } from '@/lib/engine/placement/measure-answers';
import type { ItemResponse } from '@/lib/engine/model/measurement-model';
import type { Tally } from '@/lib/engine/posterior/tally';
import { replaceAnswer } from '@/lib/engine/posterior/tally';

/** A skill that may be raised as far as `to`, and not less than `least`; `response` is the rating `to` as an answer. */
export type Raise = WayUp['steps'][number] & { least: number; response: ItemResponse };

/** Every skill that can be raised, the weightiest first: to what the target requires (or its broken floor, if higher), or `beyond` that to 4. */
export function listRaises(measurement: Measurement, level: number, reach: 'required' | 'beyond'): Raise[] {
  const { yardstick, built, latest } = measurement;
  const target = yardstick.levels[level];
  const floors = findFloors(measurement, level).filter(isBroken);
  const weightiest = [...built.skills].sort(
    ([, one], [, other]) => other.skill.priority - one.skill.priority,
  );
  return weightiest.flatMap(([id, { skill, item }]): Raise[] => {
    const answer = latest.skills.get(id);
    const from = answer?.kind === 'rating' ? answer.rating : null;
    const floor = Math.max(
      0,
      ...floors.filter((broken) => broken.skill === id).map((broken) => broken.floor),
    );
    const required = target ? (skill.required[target.id] ?? 0) : 0;
    const most = reach === 'beyond' ? 4 : Math.max(required, floor);
    const to = ratings.findLast((rating) => rating <= most) ?? 0;
    const least = Math.max(floor, (from ?? 0) + 1);
    return to >= least ? [{ skill: id, from, to, least, response: { item, value: to } }] : [];
  });
}

/** Lowers each raise in turn, the last first, as far as what is wanted of the tally allows. */
export function lowerRaises(raises: Raise[], tally: Tally, isEnough: (state: Tally) => boolean): Raise[] {
  let state = raises.map(({ response }) => response).reduce(replaceAnswer, tally);
  const lower = (raise: Raise): Raise => {
    for (const to of ratings.filter((rating) => rating >= raise.least && rating < raise.to)) {
      const response = { ...raise.response, value: to };
      const lowered = replaceAnswer(state, response);
      if (!isEnough(lowered)) continue;
      state = lowered;
      return { ...raise, to, response };
    }
    return raise;
  };
  return raises.toReversed().map(lower).toReversed();
}
