import type { BiasLaw } from './bias-law';
import { estimateBias } from './bias-law';
import { weighJoint } from './joint-law';
import { upperTenth } from './normal-law';
import type { NormalMixture } from './normal-mixture';
import { momentsOf, probabilityAbove, quantileOf } from './normal-mixture';
import type { Tally } from './tally';

/** An estimate on the latent scale; `low` and `high` bound its middle 80 %. */
export type Estimate = { mean: number; sd: number; low: number; high: number };

/** What the answers say: P(below), P(first level), … (sum 1); the composite; every stage; β, and the law of β to freeze. */
export type Posterior = {
  levels: number[];
  composite: Estimate & { median: number };
  stages: Estimate[];
  bias: Estimate;
  biasLaw: BiasLaw;
};

/** The points of a joint law that carry it, and their weights. */
type Support = { points: Float64Array; weights: Float64Array };

/** Points lighter than this are left out: some thousand of them cannot move a probability by 1e-6. */
const negligible = 1e-10;

/** The two-tier posterior of a tally. A frozen law of β stands in for what the answers say of β: for what-if questions. */
export function summarise(tally: Tally, frozen?: BiasLaw): Posterior {
  const joint = weighJoint(tally, frozen);
  const support = supportOf(joint);
  const composite = mix(tally, support, tally.model.weights);
  const biasLaw = biasLawOf(tally, joint);
  return {
    levels: levelsOf(composite, tally.model.cuts),
    composite: { ...estimateOf(composite), median: quantileOf(composite, 0) },
    stages: tally.stages.map((_, stage) => estimateOf(mix(tally, support, alone(tally, stage)))),
    bias: estimateBias(biasLaw),
    biasLaw,
  };
}

/** The levels alone, for when nothing else is asked: a fraction of the time. */
export function estimateLevels(tally: Tally, frozen?: BiasLaw): number[] {
  return levelsOf(mix(tally, supportOf(weighJoint(tally, frozen)), tally.model.weights), tally.model.cuts);
}

/** P(at least the level with this index, 0 for the lowest) from the probabilities of `below` and of every level. */
export function reachProbability(levels: number[], level: number): number {
  return Math.min(
    levels.slice(level + 1).reduce((sum, probability) => sum + probability, 0),
    1,
  );
}

function levelsOf(composite: NormalMixture, cuts: number[]): number[] {
  const atLeast = [1, ...cuts.map((cut) => probabilityAbove(composite, cut)), 0];
  return atLeast.slice(1).map((next, level) => Math.max((atLeast[level] ?? 0) - next, 0));
}

function estimateOf(mixture: NormalMixture): Estimate {
  return {
    ...momentsOf(mixture),
    low: quantileOf(mixture, -upperTenth),
    high: quantileOf(mixture, upperTenth),
  };
}

function alone(tally: Tally, stage: number): number[] {
  return tally.stages.map((_, other) => (other === stage ? 1 : 0));
}

function biasLawOf({ lattice }: Tally, joint: Float64Array): BiasLaw {
  const count = lattice.g.length;
  const weights = lattice.beta.map((_, j) =>
    joint.subarray(j * count, (j + 1) * count).reduce((sum, weight) => sum + weight, 0),
  );
  return { nodes: lattice.beta, weights };
}

function supportOf(joint: Float64Array): Support {
  const points = joint.map((_, at) => at).filter((at) => (joint[at] ?? 0) > negligible);
  return { points, weights: points.map((at) => joint[at] ?? 0) };
}

/**
 * The law of Σ shares_s·θ_s. Given (g, β) the stages are independent, so each slice has their exact mean and
 * variance; its normal shape is an approximation, within 5e-4 of the exact level probabilities on the reference bank.
 */
function mix({ stages }: Tally, { points, weights }: Support, shares: number[]): NormalMixture {
  const means = new Float64Array(points.length);
  const variances = new Float64Array(points.length);
  stages.forEach(({ integral }, stage) => {
    const share = shares[stage] ?? 0;
    if (share === 0) return;
    points.forEach((at, i) => {
      means[i] = (means[i] ?? 0) + share * (integral.mean[at] ?? 0);
      variances[i] = (variances[i] ?? 0) + share * share * (integral.variance[at] ?? 0);
    });
  });
  return { weights, means, sds: variances.map(Math.sqrt) };
}
