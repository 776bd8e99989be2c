/** A stretch of a measure: what the ruler's two ends stand for. */
export type Span = { low: number; high: number };

/** One tick: its place as a share of the ruler (0–1) and how long it is drawn. */
export type Tick = { at: number; size: 'minor' | 'middle' | 'major' };

/** Where a value lies on the ruler, 0 at its left end and 1 at its right; what lies outside is held at the end. */
export function placeOnRuler(span: Span, value: number): number {
  return Math.min(1, Math.max(0, (value - span.low) / (span.high - span.low)));
}

/** Ticks at every `step`, a middle one at each fifth and a major one at each tenth multiple of it. */
export function markTicks(span: Span, step: number): Tick[] {
  const first = Math.ceil(span.low / step - 1e-9);
  const last = Math.floor(span.high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const count = first + index;
    const size = count % 10 === 0 ? 'major' : count % 5 === 0 ? 'middle' : 'minor';
    return { at: placeOnRuler(span, count * step), size };
  });
}
