import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markLevelBands } from '@/lib/chart/level-bands';

const rising = fc
  .tuple(
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { maxLength: 6 }),
  )
  .map(([first, steps]) =>
    steps.reduce<number[]>((bars, step) => [...bars, (bars.at(-1) ?? first) + step], [first]),
  );

it('gives every outcome a band, side by side from end to end', () => {
  fc.assert(
    fc.property(rising, (bars) => {
      const { span, bands } = markLevelBands(bars);
      expect(bands.map(({ low }) => low)).toEqual([span.low, ...bars]);
      expect(bands.map(({ high }) => high)).toEqual([...bars, span.high]);
      for (const { low, high } of bands) expect(high).toBeGreaterThan(low);
    }),
  );
});

it('makes bands of equal length for bars at equal distances', () => {
  expect(markLevelBands([-1, 0, 1])).toEqual({
    span: { low: -2, high: 2 },
    bands: [
      { low: -2, high: -1 },
      { low: -1, high: 0 },
      { low: 0, high: 1 },
      { low: 1, high: 2 },
    ],
  });
});
