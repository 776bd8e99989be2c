/** Φ(upperTenth) = 0.9: the middle 80 % of a normal law lies within so many SD of its mean. */
export const upperTenth = 1.2815515655446004;

const reach = 9;
const perUnit = 64;
const densities = tabulateDensities();
const probabilities = tabulateProbabilities();

/** Φ(x) of the standard normal law, within 1e-9: a table and a third-order Taylor step from its nearest node. */
export function normalCdf(x: number): number {
  if (x <= -reach) return 0;
  if (x >= reach) return 1;
  const node = Math.round(x * perUnit);
  const at = node / perUnit;
  const step = x - at;
  const slope = densities[node + reach * perUnit] ?? 0;
  return (
    (probabilities[node + reach * perUnit] ?? 0) +
    slope * step * (1 - step * (at / 2 - (step * (at * at - 1)) / 6))
  );
}

/** The density of the standard normal law. */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}

function tabulateDensities(): Float64Array {
  return Float64Array.from({ length: 2 * reach * perUnit + 1 }, (_, i) => normalDensity(i / perUnit - reach));
}

/** Simpson's rule from one node to the next, out of the middle, where Φ is one half. */
function tabulateProbabilities(): Float64Array {
  const table = new Float64Array(2 * reach * perUnit + 1);
  const middle = reach * perUnit;
  table[middle] = 0.5;
  for (let i = 1; i <= middle; i++) {
    const [from, to] = [(i - 1) / perUnit, i / perUnit];
    const slice =
      (normalDensity(from) + 4 * normalDensity((from + to) / 2) + normalDensity(to)) / (6 * perUnit);
    table[middle + i] = (table[middle + i - 1] ?? 1) + slice;
    table[middle - i] = 1 - (table[middle + i] ?? 1);
  }
  return table;
}
