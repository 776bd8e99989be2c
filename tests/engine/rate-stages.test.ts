import { describe, expect, test } from 'vitest';
import { measureAnswers } from '@/lib/engine/placement/measure-answers';
import { rateStages } from '@/lib/engine/placement/rate-stages';
import { StageResultSchema } from '@/lib/schema/report';
import { checkAll, junior, mid, rateAll, senior, yardstick } from './fixture/yardstick';

const rate = (answers: Parameters<typeof measureAnswers>[1]) =>
  rateStages(measureAnswers(yardstick, answers), mid);
const at = '2026-01-01T00:00:00Z';
const devops = yardstick.skills.filter(({ stage }) => stage === 'devops');

describe('the stages', () => {
  test('are the axes, in track order, each on the 0–4 scale within its bounds', () => {
    const results = rate(rateAll((skill) => skill.required[mid]));
    expect(results.map(({ stage }) => stage)).toEqual(
      yardstick.stages.filter(({ kind }) => kind === 'axis').map(({ id }) => id),
    );
    for (const result of results) {
      const { low, proficiency, high } = StageResultSchema.parse(result);
      expect(low ?? NaN).toBeLessThanOrEqual(proficiency ?? NaN);
      expect(proficiency ?? NaN).toBeLessThanOrEqual(high ?? NaN);
    }
  });

  test('rise with the profile rated, and lie near the profile itself', () => {
    const [low, middle, high] = [junior, mid, senior].map((level) =>
      rateStages(
        measureAnswers(
          yardstick,
          rateAll((skill) => skill.required[level]),
        ),
        level,
      ),
    );
    middle?.forEach((result, axis) => {
      expect(result.proficiency ?? NaN).toBeGreaterThan(low?.[axis]?.proficiency ?? NaN);
      expect(result.proficiency ?? NaN).toBeLessThan(high?.[axis]?.proficiency ?? NaN);
      expect(Math.abs((result.proficiency ?? NaN) - result.target)).toBeLessThan(0.8);
    });
  });

  test('are compared with the mean requirement of the target', () => {
    expect(rate([]).find(({ stage }) => stage === 'devops')?.target).toBeCloseTo(16 / 8, 12);
  });

  test('show no point where fewer than two answers inform; a check counts', () => {
    const one = rateAll((skill) => (skill === devops[0] ? 2 : undefined));
    const result = (answers: Parameters<typeof measureAnswers>[1]) =>
      rate(answers).find(({ stage }) => stage === 'devops');
    expect(result(one)).toMatchObject({ proficiency: null, low: null, high: null, rated: 1, checked: 0 });
    const checked = checkAll((check) => (check.id === 'docker-1' ? true : undefined));
    expect(result([...one, ...checked])).toMatchObject({ rated: 1, checked: 1 });
    expect(result([...one, ...checked])?.proficiency).toBeGreaterThan(0);
  });

  test('show no point where more than a third does not apply', () => {
    const answers = (leftOut: number) => [
      ...rateAll((skill) => (devops.includes(skill) && devops.indexOf(skill) >= leftOut ? 2 : undefined)),
      ...devops
        .slice(0, leftOut)
        .map(({ id }) => ({ kind: 'not-applicable' as const, skill: id, reason: 'no servers', at })),
    ];
    const result = (leftOut: number) => rate(answers(leftOut)).find(({ stage }) => stage === 'devops');
    expect(result(2)).toMatchObject({ notApplicable: 2, rated: 6 });
    expect(result(2)?.proficiency).not.toBeNull();
    expect(result(3)).toMatchObject({ notApplicable: 3, rated: 5, proficiency: null });
  });
});
