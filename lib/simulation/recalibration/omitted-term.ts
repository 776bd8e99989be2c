import type { ItemResponse } from '@/lib/engine/model/measurement-model';

/** The part of log P(answer) that is the same at every θ, which the engine's tables leave out: log(1 − e^(−a(b_(m+1) − b_m))) between two thresholds, log(1 − c) for a wrong or unguessable check. */
export function omittedTerm({ item, value }: ItemResponse): number {
  if (item.kind === 'check') return value === 0 ? Math.log1p(-item.c) : 0;
  const [lower, upper] = [item.b[value - 1], item.b[value]];
  return lower === undefined || upper === undefined ? 0 : Math.log(-Math.expm1(item.a * (lower - upper)));
}
