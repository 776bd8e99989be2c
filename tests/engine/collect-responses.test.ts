import { describe, expect, test } from 'vitest';
import { buildModel } from '@/lib/engine/model/build-model';
import { collectResponses } from '@/lib/engine/answers/collect-responses';
import { latestAnswers } from '@/lib/schema/latest-answers';
import { markCheck } from '@/lib/engine/answers/mark-check';
import type { Answer, CheckAnswer } from '@/lib/schema/attempt';
import { AnswerSchema } from '@/lib/schema/attempt';
import { CheckIdSchema, SkillIdSchema } from '@/lib/schema/ids';
import { yardstick } from './fixture/yardstick';

const built = buildModel(yardstick);
const skill = SkillIdSchema.parse('sql');
const noon = '2026-01-01T12:00:00Z';
const rate = (rating: 0 | 1 | 2 | 3 | 4, at: string): Answer => ({ kind: 'rating', skill, rating, at });
const valuesOf = (answers: Answer[]) =>
  collectResponses(latestAnswers(answers), built).map(({ item, value }) => [item.id, value]);

describe('of two answers to one question', () => {
  test('the one at the later instant counts, in whatever zone it is written', () => {
    const earlier = rate(1, '2026-01-01T13:30:00+02:00');
    const later = rate(3, noon);
    expect(valuesOf([earlier, later])).toEqual([['sql', 3]]);
    expect(valuesOf([later, earlier])).toEqual([['sql', 3]]);
  });

  test('the same one counts at the same instant, whichever stands first', () => {
    const pair = [rate(1, noon), rate(3, '2026-01-01T13:00:00+01:00')];
    expect(valuesOf(pair)).toEqual(valuesOf(pair.toReversed()));
  });

  test('a later "not sure" takes the rating back', () => {
    expect(valuesOf([rate(3, noon), { kind: 'not-sure', skill, at: '2026-01-02T00:00:00Z' }])).toEqual([]);
  });
});

describe('what informs', () => {
  test('is a rating of a skill or an answer to a check that is in use', () => {
    const gone = {
      ...yardstick,
      skills: yardstick.skills.map((one) => (one.id === skill ? { ...one, retired: true } : one)),
    };
    const check: CheckAnswer = {
      kind: 'check',
      check: CheckIdSchema.parse('sql-1'),
      options: ['b'],
      at: noon,
    };
    expect(valuesOf([check, rate(2, noon)])).toEqual([
      ['sql', 2],
      ['sql-1', 1],
    ]);
    expect(collectResponses(latestAnswers([check, rate(2, noon)]), buildModel(gone))).toEqual([]);
  });

  test('is not an answer to what the track never asked', () => {
    expect(
      valuesOf([{ ...rate(2, noon), kind: 'rating', skill: SkillIdSchema.parse('cobol') } as Answer]),
    ).toEqual([]);
  });

  test('is "I don\'t know" as much as a wrong answer', () => {
    const check = { kind: 'check' as const, check: CheckIdSchema.parse('sql-1'), at: noon };
    expect(valuesOf([{ ...check, dontKnow: true }])).toEqual(valuesOf([{ ...check, options: ['a'] }]));
    expect(valuesOf([{ ...check, dontKnow: true }])).toEqual([['sql-1', 0]]);
  });
});

describe('a check is right', () => {
  const base = { id: CheckIdSchema.parse('x'), number: 1, skill, verifies: 2 as const };
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const answer = (said: { options?: string[]; text?: string; dontKnow?: true }): CheckAnswer => {
    const parsed = AnswerSchema.parse({ kind: 'check', check: 'x', at: noon, ...said });
    if (parsed.kind !== 'check') throw new Error('a check');
    return parsed;
  };

  test('by its one option', () => {
    const check = { ...base, kind: 'one' as const, options, key: 'b' };
    expect(markCheck(check, answer({ options: ['b'] }))).toBe(true);
    expect(markCheck(check, answer({ options: ['a'] }))).toBe(false);
    expect(markCheck(check, answer({ options: ['a', 'b'] }))).toBe(false);
  });

  test('by the exact set where several are right, in any order', () => {
    const check = { ...base, kind: 'several' as const, options, key: ['a', 'c'] };
    expect(markCheck(check, answer({ options: ['c', 'a'] }))).toBe(true);
    expect(markCheck(check, answer({ options: ['a'] }))).toBe(false);
    expect(markCheck(check, answer({ options: ['a', 'b', 'c'] }))).toBe(false);
  });

  test('by the exact order', () => {
    const check = { ...base, kind: 'order' as const, options, key: ['b', 'a', 'd', 'c'] };
    expect(markCheck(check, answer({ options: ['b', 'a', 'd', 'c'] }))).toBe(true);
    expect(markCheck(check, answer({ options: ['a', 'b', 'c', 'd'] }))).toBe(false);
  });

  test('by its output apart from trailing space', () => {
    const check = { ...base, kind: 'output' as const, key: '1\n  2' };
    expect(markCheck(check, answer({ text: '1 \r\n  2\n' }))).toBe(true);
    expect(markCheck(check, answer({ text: '1\n2' }))).toBe(false);
    expect(markCheck(check, answer({ dontKnow: true }))).toBe(false);
  });
});

describe('the items of a track', () => {
  test('damp every check of a skill after the first, in track order', () => {
    const [first, second] = ['sql-1', 'sql-2'].map((id) => built.checks.get(CheckIdSchema.parse(id))?.item);
    expect(first?.a).toBe(1.3);
    expect(second?.a).toBeCloseTo(1.3 * 0.85, 12);
  });

  test('let a check sit at the threshold it verifies, guessable only where a blind guess can be right', () => {
    const thresholds = built.skills.get(skill)?.item.b ?? [];
    const [one, several] = ['sql-1', 'sql-2'].map((id) => built.checks.get(CheckIdSchema.parse(id))?.item);
    expect([one?.b, several?.b]).toEqual([thresholds[1], thresholds[2]]);
    expect([one?.c, several?.c]).toEqual([1 / 4, 1 / 15]);
  });

  test('weigh skills by priority', () => {
    const a = (id: string) => built.skills.get(SkillIdSchema.parse(id))?.item.a;
    expect([a('grpc'), a('grpc'), a('memory'), a('orm'), a('sql')]).toEqual([1.2, 1.2, 1.5, 1.8, 1.8]);
  });
});
