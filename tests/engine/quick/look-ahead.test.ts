import { describe, expect, test } from 'vitest';
import { probabilityOfAtLeast, probabilityOfRight } from '@/lib/engine/model/item-likelihood';
import type { Item } from '@/lib/engine/model/measurement-model';
import { estimateLevels, summarise } from '@/lib/engine/posterior/estimate-proficiency';
import { absorb, startTally } from '@/lib/engine/posterior/tally';
import { expectAccuracy } from '@/lib/engine/quick/expected-accuracy';
import { aimAt, compositeOf, observe, viewAsGaussian, viewPrior } from '@/lib/engine/quick/gaussian-view';
import { weighCandidates } from '@/lib/engine/quick/weigh-candidates';
import { items, respond, twoTierModel } from '../fixture/reference';

const model = twoTierModel();
const answers = respond({ s1: 2, s5: 1, s12: 3, s20: 2, s33: 1, s41: 2, s50: 3, q2: 1, q9: 0 });
const tally = startTally(model, answers);

/** I(answer; level) the long way: every answer absorbed and the levels computed again. */
function informationOf(item: Item): number {
  const values = item.kind === 'graded' ? [0, ...item.b.map((_, m) => m + 1)] : [0, 1];
  const now = estimateLevels(tally);
  const shares = chancesOf(item, values);
  return values.reduce((sum, value, x) => {
    const then = estimateLevels(absorb(tally, { item, value }));
    return (
      sum +
      (shares[x] ?? 0) *
        then.reduce((part, p, level) => part + (p > 0 ? p * Math.log(p / (now[level] ?? 1)) : 0), 0)
    );
  }, 0);
}

/** P(answer) on a fine normal law of what the item asks about. */
function chancesOf(item: Item, values: number[]): number[] {
  const { mean, variance } = aimAt(viewAsGaussian(tally), item);
  const nodes = Array.from({ length: 201 }, (_, i) => (i - 100) / 20);
  const total = nodes.reduce((sum, z) => sum + Math.exp(-0.5 * z * z), 0);
  return values.map((value) =>
    nodes.reduce((sum, z) => {
      const at = mean + z * Math.sqrt(variance);
      const chance =
        item.kind === 'graded'
          ? probabilityOfAtLeast(item, value, at) - probabilityOfAtLeast(item, value + 1, at)
          : Math.abs(1 - value - probabilityOfRight(item, at));
      return sum + (Math.exp(-0.5 * z * z) / total) * chance;
    }, 0),
  );
}

describe('the cheap look-ahead', () => {
  test('has the moments of the exact posterior', () => {
    const view = viewAsGaussian(tally);
    const { composite, stages, bias } = summarise(tally);
    expect(compositeOf(view).mean).toBeCloseTo(composite.mean, 5);
    expect(Math.sqrt(compositeOf(view).variance)).toBeCloseTo(composite.sd, 4);
    stages.forEach(({ mean, sd }, stage) => {
      const aim = aimAt(view, { stage, kind: 'check' });
      expect(aim.mean).toBeCloseTo(mean, 5);
      expect(Math.sqrt(aim.variance)).toBeCloseTo(sd, 4);
    });
    expect(view.means.at(-1)).toBeCloseTo(bias.mean, 5);
  });

  test('finds nearly the information that absorbing every answer finds', () => {
    const open = items.filter((item) => answers.every((given) => given.item !== item));
    const cheap = weighCandidates(
      viewAsGaussian(tally),
      open.map((item) => ({ item, seconds: 1 })),
      model.cuts,
    );
    for (const { item, information } of cheap.filter((_, i) => i % 7 === 0))
      expect(Math.abs(information - informationOf(item))).toBeLessThan(0.1 * informationOf(item) + 5e-4);
  });

  test('knows the law before any answer without a lattice', () => {
    const [direct, summed] = [viewPrior(model), viewAsGaussian(startTally(model))];
    direct.covariance.forEach((value, at) => expect(summed.covariance[at]).toBeCloseTo(value, 3));
    direct.means.forEach((value, at) => expect(summed.means[at]).toBeCloseTo(value, 6));
  });

  test('an observation never adds variance, and a noisier one takes less', () => {
    const view = viewAsGaussian(tally);
    const left = [0.1, 1, 10].map(
      (noise) => compositeOf(observe(view, { stage: 2, kind: 'graded' }, noise)).variance,
    );
    expect([...left, compositeOf(view).variance]).toEqual(
      [...left, compositeOf(view).variance].sort((a, b) => a - b),
    );
  });

  test('knowing more never lowers the expected accuracy, and knowing all makes it certain', () => {
    const expected = [1, 0.8, 0.5, 0.2, 0.01].map((left) => expectAccuracy(0.2, 1, left, [-1, 0, 1]));
    expect(expected).toEqual([...expected].sort((a, b) => a - b));
    expect(expectAccuracy(0.2, 1, 1e-6, [-1, 0, 1])).toBeGreaterThan(0.99);
    expect(expectAccuracy(0.5, 0.01, 0.01, [-1, 0, 1])).toBeCloseTo(1, 5);
  });
});
