import { expect, test } from 'vitest';
import { placeWeeks } from '@/lib/chart/week-bar';

test('the first week begins at the left end and the last ends at the right one', () => {
  expect(placeWeeks(1, 1, 4)).toEqual({ from: 0, length: 0.25 });
  expect(placeWeeks(3, 4, 4)).toEqual({ from: 0.5, length: 0.5 });
});

test('a stretch that outlasts the plan makes the bar longer instead of leaving it', () => {
  const { from, length } = placeWeeks(5, 8, 6);
  expect(from + length).toBe(1);
});
