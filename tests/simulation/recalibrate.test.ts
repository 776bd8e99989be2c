import { describe, expect, test } from 'vitest';
import type { GradedItem, Item, ItemResponse } from '@/lib/engine/model/measurement-model';
import { openChance } from '@/lib/simulation/chance';
import { drawPerson } from '@/lib/simulation/draw-person';
import { recalibrate } from '@/lib/simulation/recalibration/recalibrate';
import { buildModel } from '@/lib/engine/model/build-model';
import { yardstick } from '../engine/fixture/yardstick';

const { model, skills } = buildModel(yardstick);
const items = [...skills.values()].map(({ item }) => item);

/** Thresholds and discriminations as far from the expert's as the priors expect. */
function drift(expert: GradedItem): GradedItem {
  const b = expert.b.map((threshold) => threshold + 0.35 * chance.normal()).sort((one, other) => one - other);
  return {
    ...expert,
    a: expert.a * Math.exp(0.3 * chance.normal()),
    b: b.map((value, m) => value + 0.05 * m),
  };
}

const chance = openChance(11, 0);
const real = items.map(drift);
const world = {
  scenario: 'well' as const,
  items: items.map((believed, i) => ({ believed, real: real[i] ?? believed })),
};
const respondents = Array.from({ length: 250 }, (_, i): ItemResponse[] =>
  [...drawPerson(model, world, openChance(11, i + 1)).answers].map(([item, value]) => ({ item, value })),
);

function missOf(fitted: Item[]): number {
  const misses = real.flatMap(({ b }, i) =>
    b.map((threshold, m) => ([fitted[i]?.b].flat()[m] ?? 9) - threshold),
  );
  return Math.sqrt(misses.reduce((sum, miss) => sum + miss ** 2, 0) / misses.length);
}

describe('recalibration', () => {
  test('recovers the thresholds of 250 simulated people to .16, and foretells people it did not see', () => {
    const { items: fitted, heldOut } = recalibrate({ model, items, respondents });
    expect(missOf(items)).toBeGreaterThan(0.3);
    expect(missOf(fitted)).toBeLessThanOrEqual(0.16);
    expect(heldOut.after).toBeGreaterThan(heldOut.before);
    expect(heldOut.respondents).toBe(50);
    expect(fitted.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  }, 240_000);

  test('stays near the expert where nobody answered', () => {
    const [first, ...others] = items;
    const without = respondents.slice(0, 20).map((given) => given.filter(({ item }) => item !== first));
    const { items: fitted } = recalibrate({ model, items, respondents: without });
    expect(others.length).toBeGreaterThan(0);
    expect(fitted[0]?.a).toBeCloseTo(first?.a ?? 0, 6);
    [fitted[0]?.b].flat().forEach((value, m) => expect(value).toBeCloseTo(first?.b[m] ?? 0, 6));
  });
});
