import type { ItemResponse } from '@/lib/engine/model/measurement-model';
import { estimateAbility } from '@/lib/engine/one-dimension/estimate-ability';
import type { PreparedBank } from '@/lib/engine/one-dimension/estimate-ability';
import { reachProbability, summarise } from '@/lib/engine/posterior/estimate-proficiency';
import { normalCdf, upperTenth } from '@/lib/engine/posterior/normal-law';
import { startTally } from '@/lib/engine/posterior/tally';
import type { Instrument } from './instrument';

/** What a scoring says of a person; `level` counts from 0, not yet the first level. A rule that counts gives a level alone. */
export type Judgement = {
  level: number;
  probabilities: number[] | null;
  /** The middle 80 % of the composite. */
  interval: { low: number; high: number } | null;
  bias: number | null;
};

/** The placement of the two-tier model, before must-haves: the highest level with P(at least it) ≥ ½. */
export function judgeByModel({ model }: Instrument, responses: ItemResponse[]): Judgement {
  const { levels, composite, bias } = summarise(startTally(model, responses));
  return { level: placeBy(levels), probabilities: levels, interval: composite, bias: bias.mean };
}

/** The same placement by a conventional engine: one dimension, claims taken at their word. */
export function judgeWithoutBias(
  { model: { cuts } }: Instrument,
  prepared: PreparedBank,
  responses: ItemResponse[],
): Judgement {
  const { eap, sd } = estimateAbility(prepared, responses);
  const atLeast = [1, ...cuts.map((cut) => normalCdf((eap - cut) / sd)), 0];
  const probabilities = atLeast.slice(1).map((next, level) => (atLeast[level] ?? 0) - next);
  return {
    level: placeBy(probabilities),
    probabilities,
    interval: { low: eap - upperTenth * sd, high: eap + upperTenth * sd },
    bias: null,
  };
}

function placeBy(probabilities: number[]): number {
  return probabilities.findLastIndex(
    (_, level) => level === 0 || reachProbability(probabilities, level - 1) >= 0.5,
  );
}
