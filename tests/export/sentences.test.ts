import { expect, test } from 'vitest';
import { describeAhead, describeHeld } from '@/lib/export/sentences/describe-floors';
import { describePerson } from '@/lib/export/sentences/describe-person';
import { describeLevel } from '@/lib/export/sentences/describe-placement';
import { describeMarket } from '@/lib/export/sentences/describe-capabilities';
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
