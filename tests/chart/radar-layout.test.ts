import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layRadar, standsBeside } from '@/lib/chart/radar-layout';

const label = { width: 60, height: 20 };

test('the first axis points up and the others go round clockwise', () => {
  const { centre, radius, spokes } = layRadar({
    width: 400,
    height: 400,
    labels: [label, label, label, label],
  });
  const ends = spokes.map(({ end }) =>
    [(end.x - centre.x) / radius, (end.y - centre.y) / radius].map((part) => Math.round(part) + 0),
  );
  expect(ends).toEqual([
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ]);
});

test('every label has its room inside the box', () => {
  const labels = fc.array(
    fc.record({ width: fc.integer({ min: 0, max: 60 }), height: fc.integer({ min: 10, max: 40 }) }),
    { minLength: 3, maxLength: 9 },
  );
  fc.assert(
    fc.property(
      labels,
      fc.integer({ min: 320, max: 900 }),
      fc.integer({ min: 280, max: 600 }),
      (rooms, width, height) => {
        const { spokes } = layRadar({ width, height, labels: rooms });
        spokes.forEach(({ label: { x, y }, anchor }, axis) => {
          const room = rooms[axis] ?? { width: 0, height: 0 };
          const left = anchor === 'start' ? x : anchor === 'end' ? x - room.width : x;
          const right = anchor === 'start' ? x + room.width : x;
          expect(left).toBeGreaterThanOrEqual(-1e-6);
          expect(right).toBeLessThanOrEqual(width + 1e-6);
          const half = anchor === 'middle' ? 0 : room.height / 2;
          expect(y - half).toBeGreaterThanOrEqual(-1e-6);
          expect(y + half).toBeLessThanOrEqual(height + 1e-6);
        });
      },
    ),
  );
});

test('a wider box never makes the radar smaller', () => {
  const radiusAt = (width: number) =>
    layRadar({ width, height: 400, labels: [label, label, label, label, label, label] }).radius;
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 900 }),
      fc.integer({ min: 1, max: 300 }),
      (width, more) => radiusAt(width + more) >= radiusAt(width),
    ),
  );
});

test('only the labels at the top and at the bottom stand above or below', () => {
  expect([0, 1, 2, 3, 4, 5].map((axis) => standsBeside(axis, 6))).toEqual([
    false,
    true,
    true,
    false,
    true,
    true,
  ]);
});
