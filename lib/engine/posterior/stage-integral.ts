import type { Lattice } from './lattice';

/**
 * What the answers of one stage say at every (β, g), β by rows: log ∫ p(θ | g)·Self(θ + β)·Check(θ) dθ up to a
 * constant, and the mean and variance of θ there.
 */
export type StageIntegral = { logMass: Float64Array; mean: Float64Array; variance: Float64Array };

/** θ whose likelihood is this small beside the highest is left out: it would take a θ twelve SD from its g to count. */
const negligible = 1e-30;

/** `self` holds log Self on the lattice of θ + β, `check` holds log Check on the lattice of θ. */
export function integrateStage(lattice: Lattice, self: Float64Array, check: Float64Array): StageIntegral {
  const { theta, beta, g, kernel } = lattice;
  const size = beta.length * g.length;
  const integral = {
    logMass: new Float64Array(size),
    mean: new Float64Array(size),
    variance: new Float64Array(size),
  };
  const slice = new Float64Array(theta.length);
  for (let j = 0; j < beta.length; j++) {
    const top = sliceAt(j, self, check, slice);
    const from = slice.findIndex((likelihood) => likelihood > negligible);
    const to = slice.findLastIndex((likelihood) => likelihood > negligible) + 1;
    for (let k = 0; k < g.length; k++) {
      const row = k * theta.length;
      let mass = 0;
      let first = 0;
      let second = 0;
      for (let i = from; i < to; i++) {
        const weight = (kernel[row + i] ?? 0) * (slice[i] ?? 0);
        const moment = weight * (theta[i] ?? 0);
        mass += weight;
        first += moment;
        second += moment * (theta[i] ?? 0);
      }
      const mean = mass > 0 ? first / mass : 0;
      integral.logMass[j * g.length + k] = Math.log(mass) + top;
      integral.mean[j * g.length + k] = mean;
      integral.variance[j * g.length + k] = mass > 0 ? Math.max(second / mass - mean * mean, 0) : 0;
    }
  }
  return integral;
}

/** Fills `slice` with the likelihood at the j-th β relative to its highest point, whose log is returned. */
function sliceAt(j: number, self: Float64Array, check: Float64Array, slice: Float64Array): number {
  let top = -Infinity;
  for (let i = 0; i < slice.length; i++) top = Math.max(top, (self[i + j] ?? 0) + (check[i] ?? 0));
  for (let i = 0; i < slice.length; i++) slice[i] = Math.exp((self[i + j] ?? 0) + (check[i] ?? 0) - top);
  return top;
}
