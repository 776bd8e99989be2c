import type { BiasLaw } from './bias-law';
import { layBiasLaw } from './bias-law';
import type { Tally } from './tally';

/**
 * p(β, g | answers) on the tally's lattice, β by rows, summing to 1. With a frozen law of β that law stands and the
 * answers speak of g alone: p(β)·p(g | β, answers).
 */
export function weighJoint(tally: Tally, frozen?: BiasLaw): Float64Array {
  const logs = sumLogs(tally);
  if (!frozen) return exponentiate(logs, 1);
  const count = tally.lattice.g.length;
  layBiasLaw(frozen, tally.lattice).forEach((weight, j) => {
    exponentiate(logs.subarray(j * count, (j + 1) * count), weight);
  });
  return logs;
}

function sumLogs({ lattice, stages }: Tally): Float64Array {
  const { logOfBeta, logOfG } = lattice;
  const logs = new Float64Array(logOfBeta.length * logOfG.length);
  for (let j = 0, at = 0; j < logOfBeta.length; j++) {
    for (let k = 0; k < logOfG.length; k++, at++) logs[at] = (logOfBeta[j] ?? 0) + (logOfG[k] ?? 0);
  }
  for (const { integral } of stages) {
    for (let at = 0; at < logs.length; at++) logs[at] = (logs[at] ?? 0) + (integral.logMass[at] ?? 0);
  }
  return logs;
}

/** Turns logs into weights of the given total, in place. */
function exponentiate(logs: Float64Array, total: number): Float64Array {
  let top = -Infinity;
  for (const log of logs) top = Math.max(top, log);
  let sum = 0;
  for (let at = 0; at < logs.length; at++) sum += logs[at] = Math.exp((logs[at] ?? 0) - top);
  for (let at = 0; at < logs.length; at++) logs[at] = ((logs[at] ?? 0) * total) / sum;
  return logs;
}
