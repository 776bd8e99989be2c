import { describe, expect, test } from 'vitest';
import { reachProbability } from '@/lib/engine/posterior/estimate-proficiency';
import { explainPlacement } from '@/lib/engine/placement/explain-placement';
import { measureAnswers } from '@/lib/engine/placement/measure-answers';
import { ReasonSchema } from '@/lib/schema/report';
import { checkAll, mid, rateAll, yardstick } from './fixture/yardstick';

const answers = [
  ...rateAll((skill) => (skill.id === 'sql' ? 0 : skill.required[mid])),
  ...checkAll((check) => (check.skill === 'http' ? check.verifies === 2 : undefined)),
];

describe('the reasons for a placement', () => {
  const measurement = measureAnswers(yardstick, answers);
  const reasons = explainPlacement(measurement);

  test('are the five answers that moved it most, the strongest first', () => {
    expect(reasons.map((reason) => ReasonSchema.parse(reason))).toHaveLength(5);
    const sizes = reasons.map(({ change }) => Math.abs(change));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  });

  test('say what P(at least the level) would be without the answer', () => {
    const sql = reasons.find(({ item }) => item.kind === 'skill' && item.skill === 'sql');
    const without = measureAnswers(
      yardstick,
      answers.filter((answer) => answer.kind === 'check' || answer.skill !== 'sql'),
    );
    const difference =
      reachProbability(measurement.posterior.levels, 1) - reachProbability(without.posterior.levels, 1);
    expect(sql?.change).toBeCloseTo(difference, 9);
    expect(difference).toBeLessThan(0);
  });

  test('are none where nothing was answered, and do not depend on the order', () => {
    expect(explainPlacement(measureAnswers(yardstick, []))).toEqual([]);
    expect(explainPlacement(measureAnswers(yardstick, answers.toReversed()))).toEqual(reasons);
  });
});
