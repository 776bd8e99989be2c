import { describe, expect, test } from 'vitest';
import { loadCases } from '@/lib/content/load-cases';
import { loadTrack } from '@/lib/content/load-track';
import { collectResponses } from '@/lib/engine/answers/collect-responses';
import { latestAnswers } from '@/lib/schema/latest-answers';
import { assess } from '@/lib/engine/assess';
import { readClaim } from '@/lib/engine/gaps/read-claim';
import { buildModel } from '@/lib/engine/model/build-model';
import type { Answer, Attempt } from '@/lib/schema/attempt';
import { CheckIdSchema, LevelIdSchema, SkillIdSchema } from '@/lib/schema/ids';
import type { Rating } from '@/lib/schema/skill';

const track = loadTrack('python-backend');
const built = buildModel(track);
const cases = loadCases(track);
const at = '2026-01-05T10:00:00Z';
const asyncio = SkillIdSchema.parse('asyncio');
const senior = LevelIdSchema.parse('senior');

function rate(rating: Rating): Answer {
  return { kind: 'rating', skill: asyncio, rating, at };
}

/** The answers to checks of the shipped bank: the key, or "I don't know". */
function answer(right: readonly string[], failed: readonly string[]): Answer[] {
  return [...right, ...failed].map((id) => {
    const check = CheckIdSchema.parse(id);
    const known = track.checks.find((one) => one.id === check);
    if (known === undefined) throw new Error(`There is no check "${id}".`);
    if (failed.includes(id)) return { kind: 'check', check, dontKnow: true, at };
    return {
      kind: 'check',
      check,
      ...(known.kind === 'output' ? { text: known.key } : { options: [known.key].flat() }),
      at,
    };
  });
}

function failedOf(answers: Answer[]): string[] {
  return readClaim(built, latestAnswers(answers), asyncio).failed.map((one) => one.check);
}

function judge(answers: Answer[]) {
  const attempt: Attempt = {
    format: 'levelmark.attempt',
    formatVersion: 1,
    id: 'x',
    track: track.id,
    trackVersion: track.version,
    mode: 'full',
    startedAt: at,
    answers,
  };
  return assess({ yardstick: track, attempt, asOf: at, target: senior, hoursPerWeek: 8 });
}

describe('every check of the shipped bank', () => {
  test('has an item in the model, and is marked right by its own key and not otherwise', () => {
    const everyOne = latestAnswers(
      answer(
        track.checks.map((check) => check.id),
        [],
      ),
    );
    const none = latestAnswers(
      answer(
        [],
        track.checks.map((check) => check.id),
      ),
    );
    expect(collectResponses(everyOne, built).map(({ value }) => value)).toEqual(track.checks.map(() => 1));
    expect(collectResponses(none, built).map(({ value }) => value)).toEqual(track.checks.map(() => 0));
  });

  test('is answered by a worked case as it says: right up to what a level asks, wrong beyond', () => {
    const { answers } = cases.find((one) => one.name === 'modest-expert')?.attempt ?? { answers: [] };
    const responses = collectResponses(latestAnswers(answers), built).filter(
      ({ item }) => item.kind === 'check',
    );
    const expected = track.checks.map((check) => {
      const need = track.skills.find((skill) => skill.id === check.skill)?.required[senior] ?? 0;
      return [check.id, check.verifies <= need ? 1 : 0];
    });
    expect(responses.map(({ item, value }) => [item.id, value])).toEqual(expected);
  });
});

describe('a failed check speaks against a claim', () => {
  const two = 'asyncio-blocking-calls';
  const [three, four] = ['asyncio-article-client', 'asyncio-bounded-queue'];

  test('that reaches the rating it verifies, and not against a lower one', () => {
    expect(failedOf([rate(3), ...answer([], [three, four])])).toEqual([three]);
    expect(failedOf([rate(2), ...answer([], [three, four])])).toEqual([]);
  });

  test('unless a check that verifies as much or more was passed', () => {
    expect(failedOf([rate(4), ...answer([four], [two, three])])).toEqual([]);
    expect(failedOf([rate(4), ...answer([two], [three, four])])).toEqual([three, four]);
  });

  test('and makes it a gap with the check named, counted from the rating that still stands', () => {
    const gap = judge([rate(4), ...answer([two], [three, four])]).gaps.find((one) => one.skill === asyncio);
    const need = track.skills.find((skill) => skill.id === asyncio)?.required[senior] ?? 0;
    expect(gap).toMatchObject({
      kind: 'contradicted',
      have: 4,
      need,
      shortfall: need - 2,
      checks: [three, four],
    });
  });
});

describe('checks against what was claimed', () => {
  const levels = [null, ...track.levels.map((level) => level.id)];
  const rankOf = (answers: Answer[]) => levels.indexOf(judge(answers).placement.level);
  const answersOf = (name: string) => cases.find((one) => one.name === name)?.attempt.answers ?? [];
  const ratingsOf = (name: string) => answersOf(name).filter((one) => one.kind !== 'check');

  test('place someone who claims more than they know under their ratings', () => {
    expect(rankOf(answersOf('over-claimer-checked'))).toBeLessThan(rankOf(ratingsOf('over-claimer-checked')));
  });

  test('place someone who claims less than they know above their ratings', () => {
    expect(rankOf(answersOf('modest-expert'))).toBeGreaterThan(rankOf(ratingsOf('modest-expert')));
  });

  test('failed in one stage only, lower that stage and no other by as much', () => {
    const claimed = ratingsOf('over-claimer-checked');
    const databases = new Set(
      track.skills.filter((skill) => skill.stage === 'databases').map((skill) => skill.id),
    );
    const failed = track.checks.filter((check) => databases.has(check.skill)).map((check) => check.id);
    const [before, after] = [judge(claimed), judge([...claimed, ...answer([], failed)])];
    const drops = before.stages.map((stage, index) => ({
      stage: stage.stage,
      drop: (stage.proficiency ?? 0) - (after.stages[index]?.proficiency ?? 0),
    }));
    const most = Math.max(...drops.map(({ drop }) => drop));
    expect(drops.filter(({ drop }) => drop === most).map(({ stage }) => stage)).toEqual(['databases']);
    expect(
      after.gaps.filter((gap) => gap.kind === 'contradicted').every((gap) => databases.has(gap.skill)),
    ).toBe(true);
    expect(after.bias).toMatchObject({ kind: 'measured' });
  });
});
