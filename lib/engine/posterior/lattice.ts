import type { ItemResponse, MeasurementModel } from '@/lib/engine/model/measurement-model';
import { normalDensity } from './normal-law';

/**
 * The points a two-tier posterior is summed over. θ and β share one step, so θ + β falls on a lattice of its own that
 * begins at `sumFrom` and has theta.length + beta.length − 1 points. Weights are prior density × step, half of it at
 * the ends. `kernel` holds p(θ | g) × step, one row of theta.length for every g.
 */
export type Lattice = {
  step: number;
  theta: Float64Array;
  beta: Float64Array;
  g: Float64Array;
  sumFrom: number;
  logOfBeta: Float64Array;
  logOfG: Float64Array;
  kernel: Float64Array;
};

const coarsest = 0.2;
const finest = coarsest / 64;
const gStep = 0.25;
const cache = new WeakMap<MeasurementModel, Map<number, Lattice>>();

/** The lattice of a model with θ and β `step` apart: θ ±6 spreads, β ±5.5 SD about its prior mean (one point where that SD is 0), g ±5 by 0.25. */
export function latticeOf(model: MeasurementModel, step: number): Lattice {
  const ofModel = cache.get(model) ?? new Map<number, Lattice>();
  cache.set(model, ofModel);
  const lattice = ofModel.get(step) ?? layLattice(model, step);
  ofModel.set(step, lattice);
  return lattice;
}

/**
 * The coarsest step no wider than 4/3 of the narrowest posterior these answers could give, so that sums stand for
 * integrals (their error falls like exp(−2π²(sd/step)²)). An answer informs by at most a²/3 (graded) or a²/4 (check).
 */
export function chooseStep(model: MeasurementModel, responses: ItemResponse[]): number {
  const residual = 1 / (model.spread ** 2 * (1 - model.rho));
  const stages = model.weights.map(() => ({ rated: 0, checked: residual }));
  for (const { item } of responses) {
    const stage = stages[item.stage];
    if (stage && item.kind === 'graded') stage.rated += item.a ** 2 / 3;
    else if (stage) stage.checked += item.a ** 2 / 4;
  }
  const ofBeta = stages.reduce(
    (sum, { rated, checked }) => sum + (rated * checked) / (rated + checked),
    model.biasSd ** -2,
  );
  const information = Math.max(
    model.biasSd === 0 ? 0 : ofBeta,
    ...stages.map(({ rated, checked }) => rated + checked),
  );
  return halveUntil(coarsest, 4 / 3 / Math.sqrt(information));
}

/** A run of indices, `to` not included. */
export type Run = { from: number; to: number };

/** A part of the lattice: some of its β, some of its g, every θ. */
export function narrowLattice(lattice: Lattice, beta: Run, g: Run): Lattice {
  const width = lattice.theta.length;
  return {
    ...lattice,
    beta: lattice.beta.subarray(beta.from, beta.to),
    logOfBeta: lattice.logOfBeta.subarray(beta.from, beta.to),
    sumFrom: lattice.sumFrom + beta.from * lattice.step,
    g: lattice.g.subarray(g.from, g.to),
    logOfG: lattice.logOfG.subarray(g.from, g.to),
    kernel: lattice.kernel.subarray(g.from * width, g.to * width),
  };
}

function halveUntil(step: number, limit: number): number {
  return step <= limit || step <= finest ? step : halveUntil(step / 2, limit);
}

function layLattice(model: MeasurementModel, step: number): Lattice {
  const theta = layPoints(0, 6 * model.spread, step);
  const beta = layPoints(model.biasMean, 5.5 * model.biasSd, step);
  const g = layPoints(0, 5, gStep);
  return {
    step,
    theta,
    beta,
    g,
    sumFrom: (theta[0] ?? 0) + (beta[0] ?? 0),
    logOfBeta: weigh(beta, model.biasMean, model.biasSd, step).map(Math.log),
    logOfG: weigh(g, 0, 1, gStep).map(Math.log),
    kernel: layKernel(model, theta, g, step),
  };
}

/** Points `step` apart, symmetric about the middle, reaching at least as far as asked. */
function layPoints(middle: number, reach: number, step: number): Float64Array {
  const gaps = Math.ceil((2 * reach) / step - 1e-9);
  return Float64Array.from({ length: gaps + 1 }, (_, i) => middle + (i - gaps / 2) * step);
}

function weigh(points: Float64Array, mean: number, sd: number, step: number): Float64Array {
  if (sd === 0) return points.map(() => 1);
  const ends = new Set([0, points.length - 1]);
  return points.map((point, i) => (normalDensity((point - mean) / sd) * step) / sd / (ends.has(i) ? 2 : 1));
}

function layKernel(
  model: MeasurementModel,
  theta: Float64Array,
  g: Float64Array,
  step: number,
): Float64Array {
  const kernel = new Float64Array(g.length * theta.length);
  const sd = model.spread * Math.sqrt(1 - model.rho);
  g.forEach((value, row) => {
    kernel.set(weigh(theta, model.spread * Math.sqrt(model.rho) * value, sd, step), row * theta.length);
  });
  return kernel;
}
