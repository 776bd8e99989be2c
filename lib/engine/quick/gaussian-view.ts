import type { Item, MeasurementModel } from '@/lib/engine/model/measurement-model';
import { weighJoint } from '@/lib/engine/posterior/joint-law';
import type { Tally } from '@/lib/engine/posterior/tally';

/**
 * The posterior seen as one normal law of (θ_1 … θ_n, β): exact means and covariances (row by row, β last), and the
 * weights that make the composite of it (0 for β).
 */
export type GaussianView = { means: Float64Array; covariance: Float64Array; weights: number[] };

/** The normal law of what an item asks about (θ + β for a rating, θ for a check), and its covariance with the composite. */
export type Aim = { mean: number; variance: number; withComposite: number };

const negligible = 1e-8;

/** The moments of a tally's posterior; a small part of the cost of the tally itself. */
export function viewAsGaussian(tally: Tally): GaussianView {
  const { lattice, stages, model } = tally;
  const size = stages.length + 1;
  const view = {
    means: new Float64Array(size),
    covariance: new Float64Array(size * size),
    weights: [...model.weights, 0],
  };
  const point = new Float64Array(size);
  weighJoint(tally).forEach((weight, at) => {
    if (weight < negligible) return;
    stages.forEach(({ integral }, s) => {
      point[s] = integral.mean[at] ?? 0;
      view.covariance[s * size + s] =
        (view.covariance[s * size + s] ?? 0) + weight * (integral.variance[at] ?? 0);
    });
    point[size - 1] = lattice.beta[Math.floor(at / lattice.g.length)] ?? 0;
    addPoint(view, point, weight);
  });
  centre(view);
  return view;
}

/** The law before any answer. */
export function viewPrior({ weights, rho, spread, biasMean, biasSd }: MeasurementModel): GaussianView {
  const size = weights.length + 1;
  const covariance = Float64Array.from({ length: size * size }, (_, at) => {
    const [row, column] = [Math.floor(at / size), at % size];
    if (row === size - 1 || column === size - 1) return row === column ? biasSd ** 2 : 0;
    return spread ** 2 * (row === column ? 1 : rho);
  });
  return {
    means: Float64Array.from({ length: size }, (_, i) => (i === size - 1 ? biasMean : 0)),
    covariance,
    weights: [...weights, 0],
  };
}

/** Mean and variance of the composite. */
export function compositeOf({ means, covariance, weights }: GaussianView): {
  mean: number;
  variance: number;
} {
  const size = means.length;
  let mean = 0;
  let variance = 0;
  for (let i = 0; i < size; i++) {
    mean += (weights[i] ?? 0) * (means[i] ?? 0);
    for (let j = 0; j < size; j++)
      variance += (weights[i] ?? 0) * (weights[j] ?? 0) * (covariance[i * size + j] ?? 0);
  }
  return { mean, variance };
}

/** What an item of this stage and kind asks about. */
export function aimAt(view: GaussianView, { stage, kind }: Pick<Item, 'stage' | 'kind'>): Aim {
  const shares = covarianceWith(view, stage, kind);
  const last = view.means.length - 1;
  const isRating = kind === 'graded';
  return {
    mean: (view.means[stage] ?? 0) + (isRating ? (view.means[last] ?? 0) : 0),
    variance: (shares[stage] ?? 0) + (isRating ? (shares[last] ?? 0) : 0),
    withComposite: shares.reduce((sum, share, i) => sum + share * (view.weights[i] ?? 0), 0),
  };
}

/** The view once what the item asks about was observed with normal noise of this variance (Kalman 1960); means stay. */
export function observe(
  view: GaussianView,
  { stage, kind }: Pick<Item, 'stage' | 'kind'>,
  noise: number,
): GaussianView {
  const size = view.means.length;
  const shares = covarianceWith(view, stage, kind);
  const total = (shares[stage] ?? 0) + (kind === 'graded' ? (shares[size - 1] ?? 0) : 0) + noise;
  const covariance = view.covariance.map(
    (value, at) => value - ((shares[Math.floor(at / size)] ?? 0) * (shares[at % size] ?? 0)) / total,
  );
  return { ...view, covariance };
}

function covarianceWith(
  { means, covariance }: GaussianView,
  stage: number,
  kind: Item['kind'],
): Float64Array {
  const size = means.length;
  const row = (of: number) => covariance.slice(of * size, (of + 1) * size);
  const shares = row(stage);
  return kind === 'graded' ? row(size - 1).map((ofBias, i) => ofBias + (shares[i] ?? 0)) : shares;
}

function addPoint({ means, covariance }: GaussianView, point: Float64Array, weight: number): void {
  const size = point.length;
  for (let i = 0; i < size; i++) {
    const weighed = weight * (point[i] ?? 0);
    means[i] = (means[i] ?? 0) + weighed;
    for (let j = 0; j < size; j++)
      covariance[i * size + j] = (covariance[i * size + j] ?? 0) + weighed * (point[j] ?? 0);
  }
}

function centre({ means, covariance }: GaussianView): void {
  const size = means.length;
  for (let at = 0; at < covariance.length; at++)
    covariance[at] = (covariance[at] ?? 0) - (means[Math.floor(at / size)] ?? 0) * (means[at % size] ?? 0);
}
