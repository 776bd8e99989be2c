import type { StageId } from '@/lib/schema/ids';
import type { Placement } from '@/lib/schema/report';
import { reachProbability } from '@/lib/engine/posterior/estimate-proficiency';
import { findFloors, isBroken } from './find-floors';
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
  const { yardstick, posterior } = measurement;
  const missing = findMissing(measurement);
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

/** Answers short of the least a placement needs, and axes without any. */
function findMissing({ yardstick, responses }: Pick<Measurement, 'yardstick' | 'responses'>): {
  missingAnswers: number;
  missingStages: StageId[];
} {
  const touched = new Set(responses.map(({ item }) => item.stage));
  const missingStages = yardstick.stages
    .filter((stage, i) => stage.kind === 'axis' && !touched.has(i))
    .map(({ id }) => id);
  const short = Math.max(yardstick.scoring.minimumAnswers - responses.length, 0);
  return { missingAnswers: Math.max(short, missingStages.length), missingStages };
}
