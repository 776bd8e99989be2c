import type { Span } from './ruler-scale';

/**
 * The ruler of levels: one band for every outcome, from below the lowest bar to above the highest. The outer bands
 * are as long as the bands between them are on average (1 where there is but one bar).
 */
export function markLevelBands(bars: readonly number[]): { span: Span; bands: Span[] } {
  const [lowest = 0, highest = lowest] = [bars[0], bars.at(-1)];
  const length = bars.length > 1 ? (highest - lowest) / (bars.length - 1) : 1;
  const edges = [lowest - length, ...bars, highest + length];
  const bands = edges.slice(1).map((high, index) => ({ low: edges[index] ?? high, high }));
  return { span: { low: lowest - length, high: highest + length }, bands };
}
