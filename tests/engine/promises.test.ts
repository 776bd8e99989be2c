import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildModel } from '@/lib/engine/model/build-model';
import { collectResponses } from '@/lib/engine/answers/collect-responses';
import type { Posterior } from '@/lib/engine/posterior/estimate-proficiency';
import { reachProbability, summarise } from '@/lib/engine/posterior/estimate-proficiency';
import { latestAnswers } from '@/lib/schema/latest-answers';
import { measureAnswers } from '@/lib/engine/placement/measure-answers';
import type { Tally } from '@/lib/engine/posterior/tally';
import { absorb, omit, replaceAnswer, startTally } from '@/lib/engine/posterior/tally';
import { answerSheets } from './fixture/answer-sheets';
import { checkAll, rateAll, yardstick } from './fixture/yardstick';

const built = buildModel(yardstick);
const skills = [...built.skills.values()].map(({ item }) => item);
const checks = [...built.checks.values()].map(({ item }) => item);
const tallies = answerSheets.map((answers) =>
  startTally(built.model, collectResponses(latestAnswers(answers), built)),
);
const runs = { numRuns: 60 };
/** The precision of the normal law's table. */
const hair = 1e-8;

function expectNothingLower(better: Posterior, worse: Posterior) {
  expect(better.composite.mean).toBeGreaterThanOrEqual(worse.composite.mean - hair);
  better.stages.forEach(({ mean }, stage) =>
    expect(mean).toBeGreaterThanOrEqual((worse.stages[stage]?.mean ?? NaN) - hair),
  );
  yardstick.levels.forEach((_, level) =>
    expect(reachProbability(better.levels, level)).toBeGreaterThanOrEqual(
      reachProbability(worse.levels, level) - hair,
    ),
  );
}

function expectSame(one: Tally, other: Tally) {
  const [here, there] = [summarise(one), summarise(other)];
  here.levels.forEach((probability, level) => expect(probability).toBeCloseTo(there.levels[level] ?? NaN, 9));
  here.stages.forEach(({ mean }, stage) => expect(mean).toBeCloseTo(there.stages[stage]?.mean ?? NaN, 9));
  expect(here.bias.mean).toBeCloseTo(there.bias.mean, 9);
}

describe('what the engine promises', () => {
  test('a better check answer lowers no stage, not the composite and no P(at least a level), and never raises β', () => {
    fc.assert(
      fc.property(tallies, fc.constantFrom(...checks), (tally, item) => {
        const worse = summarise(replaceAnswer(tally, { item, value: 0 }));
        const better = summarise(replaceAnswer(tally, { item, value: 1 }));
        expectNothingLower(better, worse);
        expect(better.bias.mean).toBeLessThanOrEqual(worse.bias.mean + hair);
      }),
      runs,
    );
  });

  test('with β held fixed a higher rating lowers nothing', () => {
    fc.assert(
      fc.property(
        tallies,
        fc.constantFrom(...skills),
        fc.integer({ min: 0, max: 3 }),
        (tally, item, value) => {
          const before = replaceAnswer(tally, { item, value });
          const { biasLaw } = summarise(before);
          expectNothingLower(
            summarise(replaceAnswer(tally, { item, value: value + 1 }), biasLaw),
            summarise(before, biasLaw),
          );
        },
      ),
      runs,
    );
  });

  test('the order of answers changes nothing, to the last bit', () => {
    fc.assert(
      fc.property(
        answerSheets.chain((answers) =>
          fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
        ),
        ([answers, shuffled]) => {
          expect(measureAnswers(yardstick, shuffled).posterior).toEqual(
            measureAnswers(yardstick, answers).posterior,
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  test('levels are probabilities that sum to one, whatever was answered', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const { levels, stages, composite } = summarise(tally);
        expect(levels.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 8);
        expect(Math.min(...levels)).toBeGreaterThanOrEqual(0);
        expect(composite.low).toBeLessThan(composite.median);
        expect(composite.median).toBeLessThan(composite.high);
        stages.forEach(({ low, mean, high }) => expect(low < mean && mean < high).toBe(true));
      }),
      runs,
    );
  });

  test('an answer taken back, or replaced by itself, leaves no trace', () => {
    fc.assert(
      fc.property(tallies, fc.constantFrom(...skills, ...checks), (tally, item) => {
        const without = omit(tally, item);
        expectSame(omit(absorb(without, { item, value: 1 }), item), without);
        expectSame(
          replaceAnswer(absorb(without, { item, value: 0 }), { item, value: 1 }),
          absorb(without, { item, value: 1 }),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('one by one gives the same as all at once', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const responses = tally.stages.flatMap((stage) => stage.responses);
        expectSame(responses.reduce(absorb, startTally(built.model)), tally);
      }),
      { numRuns: 5 },
    );
  });

  test('unanswered, not sure and not applicable are all the same, and none of them is zero', () => {
    const [first] = yardstick.skills;
    const at = '2026-01-01T00:00:00Z';
    if (!first) throw new Error('the yardstick has skills');
    const others = rateAll((skill) => (skill === first ? undefined : 2));
    const levels = (...more: Parameters<typeof measureAnswers>[1]) =>
      measureAnswers(yardstick, [...others, ...more]).posterior.levels;
    expect(levels({ kind: 'not-sure', skill: first.id, at })).toEqual(levels());
    expect(levels({ kind: 'not-applicable', skill: first.id, reason: 'another team', at })).toEqual(levels());
    expect(levels({ kind: 'rating', skill: first.id, rating: 0, at })).not.toEqual(levels());
  });

  test('before any answer the four outcomes are equally likely', () => {
    summarise(startTally(built.model)).levels.forEach((probability) =>
      expect(probability).toBeCloseTo(0.25, 4),
    );
  });

  test('checks failed beside high ratings read as over-claiming, checks passed beside low ones as the opposite', () => {
    const threes = rateAll(() => 3);
    const ones = rateAll(() => 1);
    const biasOf = (answers: Parameters<typeof measureAnswers>[1]) =>
      measureAnswers(yardstick, answers).posterior.bias.mean;
    expect(biasOf([...threes, ...checkAll(() => false)])).toBeGreaterThan(biasOf(threes) + 0.3);
    expect(biasOf([...ones, ...checkAll(() => true)])).toBeLessThan(biasOf(ones) - 0.3);
  });
});

describe('a thousand answers', () => {
  const thousand = Array.from({ length: 1000 }, (_, i) => {
    const item = [...skills, ...checks][i % (skills.length + checks.length)];
    if (!item) throw new Error('the yardstick has skills');
    return { item: { ...item, id: `${item.id} ${i}` }, value: item.kind === 'check' ? i % 2 : 2 + (i % 2) };
  });

  test('give numbers, sharper than sixty do', () => {
    const [sixty, all] = [thousand.slice(0, 60), thousand].map((responses) =>
      summarise(startTally(built.model, responses)),
    );
    const numbers = [all, sixty].flatMap((posterior) => [
      ...(posterior?.levels ?? []),
      ...Object.values(posterior?.composite ?? {}),
      ...(posterior?.stages ?? []).flatMap((stage) => Object.values(stage)),
      posterior?.bias.mean,
    ]);
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(all?.composite.sd).toBeLessThan((sixty?.composite.sd ?? NaN) / 3);
  });

  test('all of one kind, at either end, give numbers too', () => {
    [0, 1].forEach((end) => {
      const responses = thousand.map(({ item }) => ({ item, value: item.kind === 'check' ? end : 4 * end }));
      const { levels, stages } = summarise(startTally(built.model, responses));
      expect(levels[end === 1 ? 3 : 0]).toBeGreaterThan(0.99);
      expect(stages.every(({ mean, sd }) => Number.isFinite(mean) && sd > 0)).toBe(true);
    });
  });
});
