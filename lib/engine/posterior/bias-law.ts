import type { Lattice } from './lattice';
import { upperTenth } from './normal-law';

/** A law of the self-report bias β: evenly spaced nodes and weights that sum to 1. */
export type BiasLaw = { nodes: Float64Array; weights: Float64Array };

/** The same law on the β of a lattice, which may be finer: log weights are interpolated by parabolas, exact for a normal law. */
export function layBiasLaw({ nodes, weights }: BiasLaw, { beta }: Lattice): Float64Array {
  if (nodes === beta) return weights;
  const logs = weights.map((weight) => Math.log(Math.max(weight, Number.MIN_VALUE)));
  const step = (nodes[1] ?? 0) - (nodes[0] ?? 0);
  const laid = beta.map((point) => Math.exp(interpolate(logs, (point - (nodes[0] ?? 0)) / step)));
  const sum = laid.reduce((total, weight) => total + weight, 0);
  return laid.map((weight) => weight / sum);
}

/** Mean, SD and middle 80 % of β; its quantiles by Cornish and Fisher's expansion (1938), which a nearly normal law needs no more than. */
export function estimateBias({ nodes, weights }: BiasLaw): {
  mean: number;
  sd: number;
  low: number;
  high: number;
} {
  const moment = (power: number, about: number) =>
    nodes.reduce((sum, node, i) => sum + (weights[i] ?? 0) * (node - about) ** power, 0);
  const mean = moment(1, 0);
  const sd = Math.sqrt(moment(2, mean));
  if (sd === 0) return { mean, sd, low: mean, high: mean };
  const [skew, excess] = [moment(3, mean) / sd ** 3, moment(4, mean) / sd ** 4 - 3];
  const quantile = (z: number) =>
    mean +
    sd *
      (z +
        (skew * (z ** 2 - 1)) / 6 +
        (excess * (z ** 3 - 3 * z)) / 24 -
        (skew ** 2 * (2 * z ** 3 - 5 * z)) / 36);
  return { mean, sd, low: quantile(-upperTenth), high: quantile(upperTenth) };
}

/** The parabola through the three values nearest to a place counted in steps. */
function interpolate(values: Float64Array, place: number): number {
  const middle = Math.min(Math.max(Math.round(place), 1), values.length - 2);
  const [before, at, after] = [values[middle - 1] ?? 0, values[middle] ?? 0, values[middle + 1] ?? 0];
  const t = place - middle;
  return at + (t * (after - before)) / 2 + (t * t * (after - 2 * at + before)) / 2;
}
