import type { BiasLaw } from './bias-law';
import type { Posterior } from './estimate-proficiency';
import { thinLattice } from './lattice';
import { normalCdf } from './normal-law';
import type { StageIntegral } from './stage-integral';
import type { Tally } from './tally';
import { responsesOf, startTally } from './tally';

/** A tally on the β that a frozen law leaves possible, which makes questions of "what if" several times cheaper. */
export type FrozenTally = { tally: Tally; law: BiasLaw };

const negligible = 1e-7;

/** Freezes a tally at the law of β its own answers speak for; β lies as far apart as the SD of the law allows. */
export function freezeTally(tally: Tally, { biasLaw: { weights }, bias }: Posterior): FrozenTally {
  const from = weights.findIndex((weight) => weight > negligible);
  const to = weights.findLastIndex((weight) => weight > negligible) + 1;
  const stride = Math.max(1, Math.floor(bias.sd / tally.lattice.step));
  const lattice = thinLattice(tally.lattice, from, to, stride);
  const kept = weights.subarray(from, to).filter((_, j) => j % stride === 0);
  return { tally: startTally(tally.model, responsesOf(tally), lattice), law: { nodes: lattice.beta, weights: normalise(kept) } };
}

/** P(Θ ≥ cut) with these integrals of the stages: what `estimateLevels` gives, for one cut, β by β and without a copy. */
export function reachFrozen({ tally: { model, lattice }, law }: FrozenTally, integrals: StageIntegral[], cut: number): number {
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

function normalise(weights: Float64Array): Float64Array {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
