import { normalCdf, normalDensity } from './normal-law';

/** A law that is a mixture of normal slices; weights sum to 1. */
export type NormalMixture = { weights: Float64Array; means: Float64Array; sds: Float64Array };

/** Mean and standard deviation of a mixture. */
export function momentsOf({ weights, means, sds }: NormalMixture): { mean: number; sd: number } {
  let first = 0;
  let second = 0;
  for (let i = 0; i < weights.length; i++) {
    const mean = means[i] ?? 0;
    first += (weights[i] ?? 0) * mean;
    second += (weights[i] ?? 0) * (mean * mean + (sds[i] ?? 0) ** 2);
  }
  return { mean: first, sd: Math.sqrt(Math.max(second - first * first, 0)) };
}

/** P(X ≥ x). */
export function probabilityAbove({ weights, means, sds }: NormalMixture, x: number): number {
  let above = 0;
  for (let i = 0; i < weights.length; i++)
    above += (weights[i] ?? 0) * normalCdf(((means[i] ?? 0) - x) / (sds[i] ?? 1));
  return above;
}

/**
 * The x with P(X ≤ x) = Φ(z), to within 1e-7 of probability: steps along the slope of the normal law with the same
 * mean and SD, which a mixture is close to, and half the bracket where a step would leave it.
 */
export function quantileOf(mixture: NormalMixture, z: number): number {
  const { mean, sd } = momentsOf(mixture);
  let low = mean - 12 * sd;
  let high = mean + 12 * sd;
  let x = mean + z * sd;
  for (let round = 0; round < 60; round++) {
    const excess = 1 - normalCdf(z) - probabilityAbove(mixture, x);
    if (Math.abs(excess) < 1e-7) break;
    if (excess > 0) high = x;
    else low = x;
    const next = x - (excess * sd) / normalDensity((x - mean) / sd);
    x = next > low && next < high ? next : (low + high) / 2;
  }
  return x;
}
