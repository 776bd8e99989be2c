import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureAnswers } from '@/lib/engine/placement/measure-answers';
import { chooseCheck } from '@/lib/engine/quick/choose-check';
import { chooseQuestion, quickLimits } from '@/lib/engine/quick/choose-question';
import type { QuickStep } from '@/lib/engine/quick/choose-question';
import type { Answer } from '@/lib/schema/attempt';
import { RatingSchema } from '@/lib/schema/skill';
import { checkAll, rateAll, yardstick } from '../fixture/yardstick';

const at = '2026-01-01T00:00:00Z';
const axes = yardstick.stages.filter(({ kind }) => kind === 'axis').map(({ id }) => id);

type Reply = (step: QuickStep) => Answer;

/** A run to its end, or to as many questions as are told. */
function run(reply: Reply, most = 500, leastQuestions = 0): { answers: Answer[]; steps: QuickStep[] } {
  const answers: Answer[] = [];
  const steps: QuickStep[] = [];
  for (let asked = 0; asked <= most; asked++) {
    const step = chooseQuestion(measureAnswers(yardstick, answers), leastQuestions);
    steps.push(step);
    if (step.done || asked === most) break;
    answers.push(reply(step));
  }
  return { answers, steps };
}

function answerBy(rating: number, right: boolean): Reply {
  return ({ question }) => {
    if (question?.kind === 'skill')
      return { kind: 'rating', skill: question.id, rating: RatingSchema.parse(rating), at };
    const check = yardstick.checks.find(({ id }) => id === question?.id);
    if (!check) throw new Error('no question');
    return {
      kind: 'check',
      check: check.id,
      at,
      ...(right ? { options: [check.key].flat() } : { dontKnow: true }),
    };
  };
}

function stageOf(answer: Answer): string | undefined {
  const skill =
    answer.kind === 'check' ? yardstick.checks.find(({ id }) => id === answer.check)?.skill : answer.skill;
  return yardstick.skills.find(({ id }) => id === skill)?.stage;
}

describe('a quick run', () => {
  test.each([
    [0, false],
    [2, true],
    [2, false],
    [4, true],
  ])(
    'of ratings %i and checks right: %s touches every axis, asks nothing twice and keeps to the cap',
    (rating, right) => {
      const { answers, steps } = run(answerBy(rating, right));
      const asked = steps.flatMap(({ question }) => (question ? [`${question.kind} ${question.id}`] : []));
      expect(new Set(asked).size).toBe(asked.length);
      expect(answers.length).toBeLessThanOrEqual(quickLimits.mostQuestions);
      expect(answers.length).toBeGreaterThanOrEqual(yardstick.scoring.minimumAnswers);
      expect(new Set(answers.map(stageOf))).toEqual(new Set([...axes, ...answers.map(stageOf)]));
      expect(steps.at(-1)).toMatchObject({ done: true, question: null, remaining: 0, asked: answers.length });
    },
  );

  test('asks the same whatever order the answers stand in', () => {
    const { answers } = run(answerBy(2, true), 14);
    fc.assert(
      fc.property(fc.shuffledSubarray(answers, { minLength: answers.length }), (shuffled) => {
        expect(chooseQuestion(measureAnswers(yardstick, shuffled))).toEqual(
          chooseQuestion(measureAnswers(yardstick, answers)),
        );
      }),
      { numRuns: 5 },
    );
  });

  test('ends even for someone who is never sure', () => {
    const { steps } = run(({ question }) =>
      question?.kind === 'skill'
        ? { kind: 'not-sure', skill: question.id, at }
        : answerBy(0, false)({ question } as QuickStep),
    );
    expect(steps.at(-1)?.done).toBe(true);
    expect(steps.length - 1).toBeLessThanOrEqual(quickLimits.mostQuestions);
  });

  test('does not ask checks of a skill that does not apply', () => {
    const { answers } = run(({ question }) =>
      question?.kind === 'skill'
        ? { kind: 'not-applicable', skill: question.id, reason: 'test', at }
        : answerBy(0, true)({ question } as QuickStep),
    );
    const left = new Set(
      answers.flatMap((answer) => (answer.kind === 'not-applicable' ? [answer.skill] : [])),
    );
    answers.forEach((answer, i) => {
      if (answer.kind !== 'check') return;
      const skill = yardstick.checks.find(({ id }) => id === answer.check)?.skill;
      const before = answers
        .slice(0, i)
        .some((other) => other.kind === 'not-applicable' && other.skill === skill);
      expect(before).toBe(false);
    });
    expect(left.size).toBeGreaterThan(0);
  });

  test('goes on past its end for a sharper result, and says what that buys', () => {
    const { answers, steps } = run(answerBy(2, true));
    const end = steps.at(-1);
    expect(end?.further?.questions).toBe(10);
    expect(end?.further?.gain).toBeGreaterThanOrEqual(0);
    const more = chooseQuestion(measureAnswers(yardstick, answers), answers.length + 3);
    expect(more).toMatchObject({ done: false });
    expect(more.remaining).toBeGreaterThanOrEqual(3);
  });

  test('is over when everything was answered', () => {
    const all = [...rateAll(() => 2), ...checkAll(() => true)];
    expect(chooseQuestion(measureAnswers(yardstick, all), 1000)).toMatchObject({
      done: true,
      question: null,
      why: 'exhausted',
      further: null,
    });
  });
});

describe('the check that follows a rating', () => {
  const skill = yardstick.checks[0]?.skill;
  const rate = (rating: number) => rateAll((one) => (one.id === skill ? rating : undefined));

  test('is harder for who claims more, and one of the skill', () => {
    if (!skill) throw new Error('the fixture has no checks');
    const verifies = [0, 4].map((rating) => {
      const id = chooseCheck(measureAnswers(yardstick, rate(rating)), skill);
      const check = yardstick.checks.find((one) => one.id === id);
      expect(check?.skill).toBe(skill);
      return check?.verifies ?? 0;
    });
    expect(verifies[1]).toBeGreaterThanOrEqual(verifies[0] ?? 9);
  });

  test('stays the one already answered, and is not changed by other answers', () => {
    if (!skill) throw new Error('the fixture has no checks');
    const ofSkill = yardstick.checks.filter((check) => check.skill === skill);
    for (const { id } of ofSkill) {
      const answered = [...rate(3), ...checkAll((check) => (check.id === id ? false : undefined))];
      expect(chooseCheck(measureAnswers(yardstick, answered), skill)).toBe(id);
    }
    const others = rateAll((one) => (one.id === skill ? 3 : 0));
    expect(chooseCheck(measureAnswers(yardstick, others), skill)).toBe(
      chooseCheck(measureAnswers(yardstick, rate(3)), skill),
    );
  });

  test('is none where the skill does not apply or has none', () => {
    if (!skill) throw new Error('the fixture has no checks');
    expect(
      chooseCheck(measureAnswers(yardstick, [{ kind: 'not-applicable', skill, reason: 'test', at }]), skill),
    ).toBeNull();
    const bare = yardstick.skills.find(({ id }) => yardstick.checks.every((check) => check.skill !== id));
    expect(bare && chooseCheck(measureAnswers(yardstick, []), bare.id)).toBeNull();
  });
});
