import type { Placement } from '@/lib/schema/report';
import { reachProbability } from '@/lib/engine/posterior/estimate-proficiency';
import { findFloors, isBroken } from './find-floors';
import { findMissing } from './find-missing';
import type { Measurement } from './measure-answers';

/** The level, the level before must-haves, and what is missing where too little was answered. */
export type Judgement = Pick<
  Placement,
  'kind' | 'level' | 'estimatedLevel' | 'missingAnswers' | 'missingStages'
>;

/**
 * The estimated level is the highest L with P(at least L) ≥ ½. The placement is the highest level up to it of which
 * no floor, and no floor of a level under it, is broken.
 */
export function judgeLevel(measurement: Omit<Measurement, 'tally'>): Judgement {
  const { yardstick, posterior, responses } = measurement;
  const { stages, scoring } = yardstick;
  const missing = findMissing(
    { stages, minimumAnswers: scoring.minimumAnswers },
    responses.flatMap(({ item }) => stages[item.stage]?.id ?? []),
  );
  if (missing.missingAnswers > 0)
    return { kind: 'not-enough', level: null, estimatedLevel: null, ...missing };
  const estimated = yardstick.levels.findLastIndex(
    (_, level) => reachProbability(posterior.levels, level) >= 0.5,
  );
  const estimatedLevel = yardstick.levels[estimated]?.id ?? null;
  const held = yardstick.levels
    .slice(0, estimated + 1)
    .findIndex((_, level) => findFloors(measurement, level).some(isBroken));
  const level = yardstick.levels[held === -1 ? estimated : held - 1]?.id ?? null;
  return { kind: level === null ? 'below' : 'placed', level, estimatedLevel, ...missing };
}
