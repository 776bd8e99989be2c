import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeThresholds, readRequirementLine } from '@/lib/engine/model/place-thresholds';

const bars = [-1, 0, 1];
const pointsOf = (required: number[]) =>
  required.map((rating, level) => ({ bar: bars[level] ?? 0, required: rating }));
const place = (...required: number[]) => placeThresholds(pointsOf(required), 0.9, 0.15);

function expectClose(have: number[], want: number[]) {
  expect(have).toHaveLength(want.length);
  want.forEach((value, i) => expect(have[i]).toBeCloseTo(value, 10));
}

describe('the thresholds of a skill', () => {
  test('lie where the line through the bars reaches each rating', () => {
    expectClose(place(0, 2, 4), [-0.5, 0, 0.5, 1]);
    expectClose(place(1, 2, 4), [-1, 0, 0.5, 1]);
  });

  test('go on by 0.9 a rating below the lowest bar and above the highest', () => {
    expectClose(place(2, 3, 4), [-1.9, -1, 0, 1]);
    expectClose(place(0, 0, 1), [1, 1.9, 2.8, 3.7]);
  });

  test('leave the step at the first level that asks where two ask the same', () => {
    expectClose(place(3, 3, 4), [-2.8, -1.9, -1, 1]);
    expectClose(place(2, 3, 3), [-1.9, -1, 0, 1.9]);
  });

  test('put one half on claiming what a level asks, for someone at its bar', () => {
    const thresholds = place(1, 3, 4);
    [1, 3, 4].forEach((rating, level) => expect(thresholds[rating - 1]).toBeCloseTo(bars[level] ?? NaN, 10));
  });

  test('spread evenly about their centre where they would crowd', () => {
    const crowded = placeThresholds(
      [
        { bar: -0.1, required: 0 },
        { bar: 0.1, required: 4 },
      ],
      0.9,
      0.15,
    );
    expectClose(crowded, [-0.2, -0.05, 0.1, 0.25]);
  });

  test('always rise by at least the separation, and stay put where they already do', () => {
    const profile = fc
      .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 })
      .map((required) => required.sort((one, other) => one - other));
    fc.assert(
      fc.property(profile, fc.double({ min: 0.05, max: 1.5, noNaN: true }), (required, distance) => {
        const points = required.map((rating, level) => ({ bar: level * distance, required: rating }));
        const [loose, apart] = [placeThresholds(points, 0.9, 0), placeThresholds(points, 0.9, 0.15)];
        const gaps = loose.slice(1).map((threshold, m) => threshold - (loose[m] ?? 0));
        apart
          .slice(1)
          .forEach((threshold, m) => expect(threshold - (apart[m] ?? 0)).toBeGreaterThanOrEqual(0.15 - 1e-9));
        if (Math.min(...gaps) >= 0.15) expectClose(apart, loose);
      }),
    );
  });
});

describe('the line of requirements', () => {
  test('reads at a threshold the rating it belongs to', () => {
    const points = pointsOf([1, 3, 4]);
    placeThresholds(points, 0.9, 0).forEach((threshold, m) =>
      expect(readRequirementLine(points, threshold, 0.9)).toBeCloseTo(m + 1, 10),
    );
  });

  test('reads at a bar what its level asks, and one rating more 0.9 above the last', () => {
    const points = pointsOf([0.4, 1.8, 2.9]);
    points.forEach(({ bar, required }) =>
      expect(readRequirementLine(points, bar, 0.9)).toBeCloseTo(required, 10),
    );
    expect(readRequirementLine(points, 1.9, 0.9)).toBeCloseTo(3.9, 10);
    expect(readRequirementLine(points, -1.9, 0.9)).toBeCloseTo(-0.6, 10);
  });
});
