import { expect, test } from 'vitest';
import { describeAhead, describeHeld } from '@/lib/export/sentences/describe-floors';
import { describePerson } from '@/lib/export/sentences/describe-person';
import { describeLevel } from '@/lib/export/sentences/describe-placement';
import { describeMarket } from '@/lib/export/sentences/describe-capabilities';
import { describeCounts } from '@/lib/export/sentences/describe-counts';
import { describeRanking, listGaps, nameGaps } from '@/lib/export/sentences/describe-gap';
import { describeStillOpen, listMoreOpen, listProjects } from '@/lib/export/sentences/describe-plan';
import { describeReasonMeasure, listReasons } from '@/lib/export/sentences/describe-reasons';
import { findWeakStages } from '@/lib/export/sentences/rank-stages';
import type { Standing } from '@/lib/export/sentences/rank-stages';
import type { Report } from '@/lib/schema/report';
import { locales } from '@/lib/schema/text';
import { report, unplacedReport } from './fixture/report';
import { tellFixture } from './fixture/telling';

function withStages(readings: readonly (readonly [number, number])[]): Report {
  const stages = report.stages.map((stage, index) => {
    const [proficiency, target] = readings[index] ?? [stage.proficiency, stage.target];
    return { ...stage, proficiency: proficiency ?? null, target };
  });
  return { ...report, stages };
}

test.each(locales)('different people read different sentences (%s)', (locale) => {
  const people: Report[] = [
    withStages([
      [1.2, 1.7],
      [2.6, 2.5],
    ]),
    withStages([
      [0.7, 1.7],
      [1.2, 2.5],
    ]),
    withStages([
      [1.2, 1.7],
      [2.0, 2.5],
    ]),
    {
      ...withStages([
        [2.2, 1.7],
        [2.6, 2.5],
      ]),
      gaps: [],
      wayUp: { ...report.wayUp, kind: 'reached', steps: [] },
    },
    { ...report, gaps: report.gaps.map((gap) => ({ ...gap, kind: 'contradicted' as const })) },
    { ...report, gaps: report.gaps.map((gap) => ({ ...gap, kind: 'not-assessed' as const, have: null })) },
    { ...report, gaps: report.gaps.slice(0, 2) },
  ];
  const told = people.map((person) => describePerson(tellFixture(locale, person)).join(' '));
  expect(new Set(told).size).toBe(people.length);
});

test('nobody below the first level is told what holds them back', () => {
  const below = {
    ...report,
    placement: { ...report.placement, kind: 'below' as const, level: null, estimatedLevel: null },
  };
  const sentences = describePerson(tellFixture('en', below)).join(' ');
  expect(sentences).not.toContain('holds you back');
  expect(describeHeld(tellFixture('en', below))).toEqual([]);
  expect(describeAhead(tellFixture('en', below)).join(' ')).toContain('Coroutines');
});

test('where too little was answered there is neither a level nor a word about the person', () => {
  const telling = tellFixture('zh', unplacedReport);
  expect(describeLevel(telling)).toEqual({ name: '答得还不够', beside: '' });
  expect(describePerson(telling)).toEqual([]);
});

test('a floor above the target is told when it holds the placement', () => {
  const senior = report.attempt.answers.map((answer) =>
    answer.kind === 'not-applicable'
      ? { kind: 'rating' as const, skill: answer.skill, rating: 0 as const, at: answer.at }
      : answer,
  );
  const held: Report = {
    ...report,
    placement: {
      ...report.placement,
      estimatedLevel: report.capabilities[2]?.level ?? null,
      heldBy: [report.placement.openMustHaves[0] ?? report.gaps[0]?.skill ?? report.stale[0]].flatMap(
        (skill) => skill ?? [],
      ),
    },
    attempt: { ...report.attempt, answers: senior },
  };
  expect(describeHeld(tellFixture('en', held)).join(' ')).toContain('No tests, no architecture.');
});

test('salary figures warn from the thirteenth month on', () => {
  expect(describeMarket(tellFixture('en', { ...report, salaryAgeMonths: 12 }))).toHaveLength(1);
  expect(describeMarket(tellFixture('en', { ...report, salaryAgeMonths: 13 }))).toHaveLength(2);
});

test('without a placement only what has no answer is listed, and nothing is said of its effect', () => {
  const telling = tellFixture('en', unplacedReport);
  const gaps = listGaps(telling);
  expect(nameGaps(telling)).toBe('Answer these first');
  expect(gaps.map(({ id }) => id)).toEqual(['typing']);
  expect(gaps.flatMap(({ reasons }) => reasons).join(' ')).not.toMatch(
    /closing it alone|your other answers/i,
  );
  expect(gaps.every(({ points, gain }) => points === null && gain === null)).toBe(true);
});

test('what to answer first begins with the stages that have no answer', () => {
  const { answers } = unplacedReport.attempt;
  const unanswered = {
    ...unplacedReport,
    gaps: unplacedReport.gaps.toReversed(),
    attempt: { ...unplacedReport.attempt, answers: answers.filter(({ kind }) => kind === 'rating') },
  };
  expect(listGaps(tellFixture('en', unanswered)).map(({ id }) => id)).toEqual(['typing', 'testing']);
});

test('the ranking is said to rest on more than the points, and on open floors first', () => {
  const floors = (have: 0 | 2) => ({
    ...report,
    placement: { ...report.placement, floors: report.placement.floors.map((floor) => ({ ...floor, have })) },
  });
  expect(describeRanking(tellFixture('en', floors(0)))).toHaveLength(2);
  expect(describeRanking(tellFixture('en', floors(2))).join()).toMatch(/only one part\.$/);
});

test('a must-have is asked for only while its floor is open', () => {
  const met = report.placement.floors.map((floor) => ({ ...floor, have: 1 as const }));
  const gap = (told: Report) => listGaps(tellFixture('en', told))[0]?.reasons.join(' ');
  expect(gap(report)).toContain('It is a must-have of Mid, at least 1, and not there yet.');
  expect(gap({ ...report, placement: { ...report.placement, floors: met } })).toContain(
    'The must-have of 1 is met; Mid asks for 2.',
  );
});

test('one point is one point', () => {
  const gaps = report.gaps.map((gap) => ({ ...gap, gain: 0.0104 }));
  const [gap] = listGaps(tellFixture('en', { ...report, gaps }));
  expect(gap?.reasons.join(' ')).toContain('adds 1 point to');
  expect(gap?.points).toBe('+1');
});

test('no answer is said to have moved what none moved by a tenth of a point', () => {
  const told = { ...report, reasons: report.reasons.map((reason) => ({ ...reason, change: 0.0009 })) };
  expect(listReasons(tellFixture('zh', told))).toEqual([]);
  expect(describeReasonMeasure(tellFixture('zh', told))).toBe('换掉任何一项，结果都一样。');
});

test.each([
  [[-2, -2, -2, -9], [-9]],
  [[0, -4, -7], [-7]],
  [
    [3, -8, -8, -1],
    [-8, -8],
  ],
  [[-5, -6, -7], []],
  [[-5, -5, -5], []],
  [[4, 0, 2], []],
])('of stages %j tenths from the target, %j hold back', (aparts, weak) => {
  const standings = aparts
    .toSorted((one, other) => other - one)
    .map((apart): Standing => ({ stage: stageOf(report), title: '', apart, counts: true }));
  expect(findWeakStages(standings).map(({ apart }) => apart)).toEqual(weak);
});

test('a project says what it moves forward without closing it', () => {
  const [step] = report.projects;
  const projects = step === undefined ? [] : [{ ...step, closes: step.closes.slice(1) }];
  const [project] = listProjects(tellFixture('en', { ...report, projects }));
  expect(project?.closes).toBe('Closes: SQL queries');
  expect(project?.advances).toBe('Moves forward: Caching | `strategy` 1→3');
  expect(listProjects(tellFixture('en'))[0]?.advances).toBeNull();
});

test('what stays open is named up to eight, and the others are counted', () => {
  const stillOpen = Array.from({ length: 10 }, () => report.plan.stillOpen).flat();
  const telling = tellFixture('en', { ...report, plan: { ...report.plan, stillOpen } });
  expect(describeStillOpen(telling).join()).toMatch(/and 2 more\.$/);
  expect(listMoreOpen(telling)).toHaveLength(2);
});

test('counts of nothing are left out', () => {
  const counts = { rated: 54, notSure: 1, notApplicable: 0, open: 2 };
  expect(describeCounts(tellFixture('zh'), counts)).toBe('54 项自评 · 1 项不确定 · 2 项没答');
});

function stageOf({ stages }: Report): Standing['stage'] {
  const [stage] = stages;
  if (stage === undefined) throw new Error('The fixture has stages.');
  return stage.stage;
}
