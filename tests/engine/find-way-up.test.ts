import { describe, expect, test } from 'vitest';
import { estimateLevels, reachProbability } from '@/lib/engine/posterior/estimate-proficiency';
import { findWayUp } from '@/lib/engine/way-up/find-way-up';
import { judgeLevel } from '@/lib/engine/placement/judge-level';
import type { Measurement } from '@/lib/engine/placement/measure-answers';
import { measureAnswers } from '@/lib/engine/placement/measure-answers';
import { replaceAnswer } from '@/lib/engine/posterior/tally';
import { imagineRatings, measureGain } from '@/lib/engine/placement/what-if';
import { WayUpSchema } from '@/lib/schema/report';
import { checkAll, junior, mid, rateAll, senior, yardstick } from './fixture/yardstick';

const levels = [junior, mid, senior];
const people = {
  'everything unknown': rateAll(() => 0),
  'ones throughout': rateAll(() => 1),
  'a mid profile with every third rating one lower': rateAll((skill) =>
    Math.max((skill.required[mid] ?? 0) - (skill.number % 3 === 0 ? 1 : 0), 0),
  ),
  'a mid profile half answered': rateAll((skill) =>
    skill.number % 2 === 0 ? skill.required[mid] : undefined,
  ),
  'a mid profile with half its checks failed': [
    ...rateAll((skill) => skill.required[mid]),
    ...checkAll((check) => check.verifies === 2),
  ],
  'all fours, held by a must-have': rateAll((skill) => (skill.id === 'indexing' ? 0 : 4)),
};
const cases = Object.entries(people).flatMap(([name, answers]) =>
  levels.map((target) => ({ name, target, measurement: measureAnswers(yardstick, answers) })),
);

describe('the shortest way up', () => {
  test.each(cases)(
    'of $name to $target is nothing to do, or places there when scored like any answers',
    ({ measurement, target }) => {
      const way = WayUpSchema.parse(findWayUp(measurement, target));
      const isThere = (state: Measurement) =>
        levels.indexOf(judgeLevel(state).level ?? junior) >= levels.indexOf(target) &&
        judgeLevel(state).level !== null;
      if (way.kind === 'reached') expect(isThere(measurement)).toBe(true);
      if (way.kind !== 'found') return;
      const improved = imagineRatings(
        measurement,
        way.steps.map(({ skill, to }) => ({ skill, rating: to })),
      );
      expect(isThere(measurement)).toBe(false);
      expect(isThere(improved)).toBe(true);
      expect(way.probability).toBeCloseTo(
        reachProbability(improved.posterior.levels, levels.indexOf(target)),
        12,
      );
      expect(way.probability).toBeGreaterThanOrEqual(0.5);
      way.steps.forEach(({ from, to }) => expect(to).toBeGreaterThan(from ?? -1));
      expect(way.atLeast).toBeLessThanOrEqual(way.steps.length);
      expect(way.exact).toBe(way.atLeast === way.steps.length);
    },
  );

  test('has no step to spare: without any one of them the target is missed', () => {
    const measurement = measureAnswers(yardstick, people['a mid profile with every third rating one lower']);
    const { steps } = findWayUp(measurement, senior);
    steps.forEach((left) => {
      const others = steps.filter((step) => step !== left).map(({ skill, to }) => ({ skill, rating: to }));
      expect(judgeLevel(imagineRatings(measurement, others)).level).not.toBe(senior);
    });
  });

  test('begins with the floors that hold, and is no more than them where they are all that holds', () => {
    const way = findWayUp(measureAnswers(yardstick, people['all fours, held by a must-have']), senior);
    expect(way).toMatchObject({
      kind: 'found',
      steps: [{ skill: 'indexing', from: 0, to: 1 }],
      exact: true,
      atLeast: 1,
    });
  });

  test('goes beyond what the target requires only where that is not enough', () => {
    const { steps } = findWayUp(
      measureAnswers(yardstick, people['a mid profile with half its checks failed']),
      mid,
    );
    expect(
      steps.some(
        ({ skill, to }) => to > (yardstick.skills.find(({ id }) => id === skill)?.required[mid] ?? 0),
      ),
    ).toBe(true);
    const modest = findWayUp(measureAnswers(yardstick, people['ones throughout']), mid);
    modest.steps.forEach(({ skill, to }) =>
      expect(to).toBeLessThanOrEqual(yardstick.skills.find(({ id }) => id === skill)?.required[mid] ?? 0),
    );
  });

  test('is not spoken of where too little was answered', () => {
    expect(findWayUp(measureAnswers(yardstick, []), junior)).toMatchObject({
      kind: 'none',
      steps: [],
      exact: false,
      atLeast: 12,
    });
  });

  test('is none where failed checks leave no way', () => {
    const failed = measureAnswers(yardstick, [
      ...rateAll((skill) => skill.required[mid]),
      ...checkAll(() => false),
    ]);
    expect(findWayUp(failed, senior)).toMatchObject({ kind: 'none', steps: [] });
  });
});

describe('against every set there is', () => {
  const kept = new Set(
    yardstick.stages.flatMap(({ id }) => yardstick.skills.filter(({ stage }) => stage === id).slice(3, 5)),
  );
  const small = { ...yardstick, skills: yardstick.skills.filter((skill) => kept.has(skill)), checks: [] };

  test.each([1, 2])('the smallest is as small as claimed (person %i)', (person) => {
    const lowered = rateAll((skill) =>
      kept.has(skill)
        ? Math.max((skill.required[mid] ?? 0) - ((skill.number + person) % 3 === 0 ? 0 : 1), 0)
        : undefined,
    );
    const measurement = measureAnswers(small, lowered);
    const way = findWayUp(measurement, mid);
    const raises = [...measurement.built.skills.values()].flatMap(({ skill, item }) => {
      const have = lowered.find((answer) => answer.skill === skill.id)?.rating ?? 0;
      return have < (skill.required[mid] ?? 0) ? [{ item, value: skill.required[mid] ?? 0 }] : [];
    });
    const sizes = subsetsOf(raises)
      .filter(
        (set) =>
          reachProbability(
            estimateLevels(set.reduce(replaceAnswer, measurement.tally), measurement.posterior.biasLaw),
            1,
          ) >= 0.5,
      )
      .map((set) => set.length);
    expect(raises.length).toBeGreaterThan(6);
    expect(way).toMatchObject({ kind: 'found', exact: true, atLeast: Math.min(...sizes) });
  });
});

describe('what a rating would add', () => {
  test('is what imagining it adds, and nothing for the rating already given', () => {
    const measurement = measureAnswers(yardstick, people['ones throughout']);
    const [skill] = yardstick.skills;
    if (!skill) throw new Error('the yardstick has skills');
    const imagined = imagineRatings(measurement, [{ skill: skill.id, rating: 4 }]);
    const difference =
      reachProbability(imagined.posterior.levels, 1) - reachProbability(measurement.posterior.levels, 1);
    expect(measureGain(measurement, { skill: skill.id, rating: 4 }, mid)).toBeCloseTo(difference, 9);
    expect(difference).toBeGreaterThan(0);
    expect(measureGain(measurement, { skill: skill.id, rating: 1 }, mid)).toBeCloseTo(0, 9);
  });
});

function subsetsOf<Value>(values: Value[]): Value[][] {
  return values.reduce<Value[][]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]]);
}
