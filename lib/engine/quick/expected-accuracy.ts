import { normalCdf, normalDensity } from '@/lib/engine/posterior/normal-law';

const reach = 5;
const mostSlices = 80;

/**
 * The probability of placing right once the composite, now N(mean, variance), is known up to `left` of its variance:
 * ∫ N(m; mean, variance − left)·P(the composite lies in the level of m | m) dm, level by level by Simpson's rule.
 */
export function expectAccuracy(mean: number, variance: number, left: number, cuts: number[]): number {
  const spread = Math.sqrt(Math.max(variance - left, 0));
  const sd = Math.sqrt(left);
  return boundsOf(cuts).reduce((accuracy, [low, high]) => {
    if (spread < 1e-6 * sd) return mean >= low && mean < high ? within(mean, sd, low, high) : accuracy;
    const from = Math.max(low, mean - reach * spread);
    const to = Math.min(high, mean + reach * spread);
    if (from >= to) return accuracy;
    const slices = Math.min(2 * Math.ceil((to - from) / Math.min(sd, spread) + 1), mostSlices);
    const step = (to - from) / slices;
    for (let i = 0; i <= slices; i++) {
      const at = from + i * step;
      const share = (i === 0 || i === slices ? 1 : i % 2 === 1 ? 4 : 2) * (step / 3);
      accuracy += share * (normalDensity((at - mean) / spread) / spread) * within(at, sd, low, high);
    }
    return accuracy;
  }, 0);
}

/** The probability of the likeliest level where the composite is N(mean, variance). */
export function largestLevel(mean: number, variance: number, cuts: number[]): number {
  return Math.max(...boundsOf(cuts).map(([low, high]) => within(mean, Math.sqrt(variance), low, high)));
}

function boundsOf(cuts: number[]): [number, number][] {
  return [-Infinity, ...cuts].map((low, level) => [low, cuts[level] ?? Infinity]);
}

function within(middle: number, sd: number, low: number, high: number): number {
  return normalCdf((high - middle) / sd) - normalCdf((low - middle) / sd);
}
