import type { BiasLaw } from '@/lib/engine/posterior/bias-law';
import { weighJoint } from '@/lib/engine/posterior/joint-law';
import type { Run } from '@/lib/engine/posterior/lattice';
import { narrowLattice } from '@/lib/engine/posterior/lattice';
import type { ItemResponse } from '@/lib/engine/model/measurement-model';
import { normalCdf } from '@/lib/engine/posterior/normal-law';
import type { StageIntegral } from '@/lib/engine/posterior/stage-integral';
import type { Tally } from '@/lib/engine/posterior/tally';
import { responsesOf, startTally } from '@/lib/engine/posterior/tally';

/** A tally on the part of the lattice that matters once β is frozen, which makes "what if" several times cheaper. */
export type FrozenTally = { tally: Tally; law: BiasLaw };

const negligible = 1e-6;

/**
 * Freezes a tally at the law of β its own answers speak for, ready for any of these raises: g lies between where the
 * answers put it and where all the raises would.
 */
export function freezeTally(tally: Tally, { nodes, weights }: BiasLaw, raises: ItemResponse[]): FrozenTally {
  const beta = findRun(weights);
  const law = {
    nodes: nodes.subarray(beta.from, beta.to),
    weights: normalise(weights.subarray(beta.from, beta.to)),
  };
  const given = responsesOf(tally);
  const raised = [...given.filter(({ item }) => raises.every((raise) => raise.item !== item)), ...raises];
  const allOfG = { from: 0, to: tally.lattice.g.length };
  const lowest = startTally(tally.model, given, narrowLattice(tally.lattice, beta, allOfG));
  const highest = startTally(tally.model, raised, lowest.lattice);
  const [below, above] = [findRun(weighG(lowest, law)), findRun(weighG(highest, law))];
  const g = { from: Math.min(below.from, above.from), to: Math.max(below.to, above.to) };
  return { tally: startTally(tally.model, given, narrowLattice(tally.lattice, beta, g)), law };
}

/** P(Θ ≥ cut) with these integrals of the stages: what `estimateLevels` gives, for one cut, β by β and without a copy. */
export function reachFrozen(
  { tally: { model, lattice }, law }: FrozenTally,
  integrals: StageIntegral[],
  cut: number,
): number {
  const count = lattice.g.length;
  const logs = new Float64Array(count);
  let reached = 0;
  for (let j = 0; j < lattice.beta.length; j++) {
    let mass = 0;
    let above = 0;
    const top = sumLogs(lattice.logOfG, integrals, j * count, logs);
    for (let k = 0; k < count; k++) {
      const weight = Math.exp((logs[k] ?? 0) - top);
      mass += weight;
      if (weight > negligible) above += weight * probabilityAt(model.weights, integrals, j * count + k, cut);
    }
    reached += ((law.weights[j] ?? 0) * above) / mass;
  }
  return reached;
}

/** Fills `logs` with log p(g, answers | β) over one row and returns the highest. */
function sumLogs(logOfG: Float64Array, integrals: StageIntegral[], row: number, logs: Float64Array): number {
  logs.set(logOfG);
  for (const { logMass } of integrals) {
    for (let k = 0; k < logs.length; k++) logs[k] = (logs[k] ?? 0) + (logMass[row + k] ?? 0);
  }
  let top = -Infinity;
  for (let k = 0; k < logs.length; k++) top = Math.max(top, logs[k] ?? -Infinity);
  return top;
}

/** P(Θ ≥ cut | g, β): normal, with the exact mean and variance. */
function probabilityAt(weights: number[], integrals: StageIntegral[], at: number, cut: number): number {
  let mean = 0;
  let variance = 0;
  for (let s = 0; s < integrals.length; s++) {
    const weight = weights[s] ?? 0;
    mean += weight * (integrals[s]?.mean[at] ?? 0);
    variance += weight * weight * (integrals[s]?.variance[at] ?? 0);
  }
  return normalCdf((mean - cut) / Math.sqrt(variance));
}

function weighG(tally: Tally, law: BiasLaw): Float64Array {
  const marginal = new Float64Array(tally.lattice.g.length);
  weighJoint(tally, law).forEach((weight, at) => {
    marginal[at % marginal.length] = (marginal[at % marginal.length] ?? 0) + weight;
  });
  return marginal;
}

function findRun(weights: Float64Array): Run {
  const counts = (weight: number) => weight > negligible;
  return { from: weights.findIndex(counts), to: weights.findLastIndex(counts) + 1 };
}

function normalise(weights: Float64Array): Float64Array {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
