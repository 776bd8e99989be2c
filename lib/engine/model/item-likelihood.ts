import type { CheckItem, GradedItem, ItemResponse } from './measurement-model';

/**
 * The log-likelihood of one answer at `count` points from `from`, `step` apart, up to a term that is the same at all
 * of them. Points are θ + β for a rating and θ for a check.
 */
export function tabulateLikelihood(
  response: ItemResponse,
  from: number,
  step: number,
  count: number,
): Float64Array {
  const { item, value } = response;
  const table = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const at = from + i * step;
    table[i] = item.kind === 'graded' ? logOfCategory(item, value, at) : logOfCheck(item, value, at);
  }
  return table;
}

/** P(X ≥ category) of a graded item at θ + β; 1 for category 0. */
export function probabilityOfAtLeast(item: GradedItem, category: number, at: number): number {
  const threshold = item.b[category - 1];
  if (category <= 0) return 1;
  return threshold === undefined ? 0 : logistic(item.a * (at - threshold));
}

/** P(right) of a check at θ. */
export function probabilityOfRight(item: CheckItem, at: number): number {
  return item.c + (1 - item.c) * logistic(item.a * (at - item.b));
}

/**
 * σ(u) − σ(v) = σ(u)·σ(−v)·(1 − e^(v−u)) with u = a(x − b_m), v = a(x − b_(m+1)): the last factor does not depend on
 * x and is left out, so that nothing cancels in the tails.
 */
function logOfCategory(item: GradedItem, category: number, at: number): number {
  const lower = item.b[category - 1];
  const upper = item.b[category];
  const reached = lower === undefined ? 0 : logOfLogistic(item.a * (at - lower));
  const notBeyond = upper === undefined ? 0 : logOfLogistic(item.a * (upper - at));
  return reached + notBeyond;
}

function logOfCheck(item: CheckItem, value: number, at: number): number {
  const u = item.a * (at - item.b);
  if (value === 0) return logOfLogistic(-u);
  return item.c === 0 ? logOfLogistic(u) : Math.log(item.c + (1 - item.c) * logistic(u));
}

function logistic(u: number): number {
  return 1 / (1 + Math.exp(-u));
}

function logOfLogistic(u: number): number {
  return u > 0 ? -Math.log1p(Math.exp(-u)) : u - Math.log1p(Math.exp(u));
}
