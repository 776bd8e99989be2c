import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseTarget } from '@/lib/engine/placement/choose-target';
import { measureAnswers } from '@/lib/engine/placement/measure-answers';
import { placeLevel } from '@/lib/engine/placement/place-level';
import { PlacementSchema } from '@/lib/schema/report';
import { answerSheets } from './fixture/answer-sheets';
import { checkAll, junior, mid, rateAll, senior, yardstick } from './fixture/yardstick';

const place = (answers: Parameters<typeof measureAnswers>[1], target = senior) =>
  placeLevel(measureAnswers(yardstick, answers), target);
const allFours = (except: Record<string, number | undefined> = {}) =>
  rateAll((skill) => (skill.id in except ? except[skill.id] : 4));

describe('the placement', () => {
  test.each([junior, mid, senior])('is the level whose profile was rated exactly: %s', (level) => {
    const placement = place(rateAll((skill) => skill.required[level]));
    expect(placement).toMatchObject({
      kind: 'placed',
      level,
      estimatedLevel: level,
      missingAnswers: 0,
      missingStages: [],
      coverage: 1,
    });
  });

  test('is below the first level for someone who has met nothing', () => {
    expect(place(rateAll(() => 0))).toMatchObject({
      kind: 'below',
      level: null,
      estimatedLevel: null,
      range: { low: 'below', high: 'below' },
    });
  });

  test('is always a valid one, with probabilities of every outcome that sum to one', () => {
    fc.assert(
      fc.property(answerSheets, fc.constantFrom(junior, mid, senior), (answers, target) => {
        const placement = PlacementSchema.parse(place(answers, target));
        expect(Object.keys(placement.probabilities)).toEqual(['below', junior, mid, senior]);
        expect(
          Object.values(placement.probabilities).reduce((sum, probability) => sum + probability, 0),
        ).toBeCloseTo(1, 8);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a must-have', () => {
  test.each([
    ['web-framework', 'below', null],
    ['indexing', 'placed', junior],
    ['system-design', 'placed', mid],
  ])('answered under its floor holds all fours under its level: %s', (skill, kind, level) => {
    const placement = place(allFours({ [skill]: 0 }));
    expect(placement).toMatchObject({
      kind,
      level,
      estimatedLevel: senior,
      heldBy: [skill],
      openMustHaves: [],
    });
  });

  test('held at the lowest level holds everyone under it, whatever the other floors say', () => {
    expect(place(allFours({ 'web-framework': 0, 'system-design': 0 }))).toMatchObject({
      kind: 'below',
      heldBy: ['web-framework', 'system-design'],
    });
  });

  test('left unanswered lowers nothing and is listed as open', () => {
    const placement = place(allFours({ 'system-design': undefined }));
    expect(placement).toMatchObject({ level: senior, heldBy: [], openMustHaves: ['system-design'] });
    expect(placement.floors).toContainEqual({ level: senior, skill: 'system-design', floor: 2, have: null });
  });

  test('above the target is not spoken of, unless it holds the placement under the estimate', () => {
    expect(
      place(
        rateAll((skill) => (skill.id === 'system-design' ? 0 : skill.required[mid])),
        mid,
      ),
    ).toMatchObject({ level: mid, heldBy: [] });
    expect(place(allFours({ 'system-design': 0 }), mid)).toMatchObject({
      level: mid,
      estimatedLevel: senior,
      heldBy: ['system-design'],
    });
  });
});

describe('too little answered', () => {
  const ten = yardstick.skills
    .filter(({ stage }) => stage === 'python-core' || stage === 'web-http')
    .slice(0, 10);

  test('places nobody, says what is missing, and still gives the probabilities', () => {
    const placement = place(rateAll((skill) => (ten.includes(skill) ? 3 : undefined)));
    expect(placement).toMatchObject({
      kind: 'not-enough',
      level: null,
      estimatedLevel: null,
      informativeAnswers: 10,
    });
    expect(placement).toMatchObject({
      missingAnswers: 4,
      missingStages: ['databases', 'architecture', 'devops', 'frontier'],
    });
    expect(placement.probabilities[senior]).toBeGreaterThan(0.3);
    expect(placement.coverage).toBeCloseTo(10 / 59, 12);
  });

  test('is also many answers with an axis left out, but not the closing part left out', () => {
    expect(place(rateAll((skill) => (skill.stage === 'devops' ? undefined : 2)))).toMatchObject({
      kind: 'not-enough',
      missingStages: ['devops'],
    });
    expect(place(rateAll((skill) => (skill.stage === 'how-you-work' ? undefined : 2))).kind).toBe('placed');
  });

  test('counts checks as answers, and a check on a rated skill once in the coverage', () => {
    const rated = rateAll((skill) => (skill.id === 'sql' ? 2 : undefined));
    const checked = checkAll((check) => (['sql', 'http'].includes(check.skill) ? true : undefined));
    expect(place([...rated, ...checked])).toMatchObject({ informativeAnswers: 5, coverage: 2 / 59 });
  });
});

describe('the target, unless told otherwise,', () => {
  test('is the level above, the highest for the highest, and the lowest for none', () => {
    expect([null, junior, mid, senior].map((level) => chooseTarget(yardstick, level))).toEqual([
      junior,
      mid,
      senior,
      senior,
    ]);
  });
});
