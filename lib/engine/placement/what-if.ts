import type { CheckId, LevelId, SkillId } from '@/lib/schema/ids';
import type { Rating } from '@/lib/schema/skill';
import { estimateLevels, reachProbability, summarise } from '@/lib/engine/posterior/estimate-proficiency';
import type { Measurement } from './measure-answers';
import type { ItemResponse } from '@/lib/engine/model/measurement-model';
import { replaceAnswer, responsesOf } from '@/lib/engine/posterior/tally';

/** A rating that was not given, but might be. */
export type ImaginedRating = { skill: SkillId; rating: Rating };

const never = '1970-01-01T00:00:00Z';

/**
 * The measurement had these ratings been given. The law of β stays what the real answers say: otherwise better
 * ratings beside failed checks would read as over-claiming.
 */
export function imagineRatings(measurement: Measurement, ratings: ImaginedRating[]): Measurement {
  const { latest, posterior } = measurement;
  const skills = new Map(latest.skills);
  for (const { skill, rating } of ratings)
    skills.set(skill, { kind: 'rating', skill, rating, at: skills.get(skill)?.at ?? never });
  const tally = ratings
    .flatMap((rating) => respond(measurement, rating) ?? [])
    .reduce(replaceAnswer, measurement.tally);
  return {
    ...measurement,
    latest: { ...latest, skills },
    responses: responsesOf(tally),
    tally,
    posterior: summarise(tally, posterior.biasLaw),
  };
}

/**
 * What a rating in place of the one given (or of none), with these checks passed, adds to P(at least the level), the
 * law of β frozen.
 */
export function measureGain(
  measurement: Measurement,
  imagined: ImaginedRating,
  level: LevelId,
  passed: readonly CheckId[] = [],
): number {
  const { yardstick, built, tally, posterior } = measurement;
  const index = yardstick.levels.findIndex(({ id }) => id === level);
  const rated = respond(measurement, imagined);
  const checked = passed
    .flatMap((check) => built.checks.get(check)?.item ?? [])
    .map((item) => ({ item, value: 1 }));
  const better = [...(rated ? [rated] : []), ...checked].reduce(replaceAnswer, tally);
  const levels = estimateLevels(better, posterior.biasLaw);
  return reachProbability(levels, index) - reachProbability(posterior.levels, index);
}

function respond({ built }: Measurement, { skill, rating }: ImaginedRating): ItemResponse | undefined {
  const item = built.skills.get(skill)?.item;
  return item && { item, value: rating };
}
