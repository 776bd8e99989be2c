import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTrack } from '@/lib/content/load-track';
import { assess } from '@/lib/engine/assess';
import { countMonths } from '@/lib/engine/answers/find-stale';
import type { Answer, Attempt, SkillAnswer } from '@/lib/schema/attempt';
import { ReportSchema } from '@/lib/schema/report';
import type { Report } from '@/lib/schema/report';
import type { Rating } from '@/lib/schema/skill';

const track = loadTrack('python-backend');
const at = '2026-01-05T10:00:00Z';
const asOf = '2026-02-01T00:00:00Z';
const [junior, mid, senior] = track.levels;

function attemptOf(answers: Answer[]): Attempt {
  return {
    format: 'levelmark.attempt',
    formatVersion: 1,
    id: 'a',
    track: track.id,
    trackVersion: track.version,
    mode: 'ratings',
    startedAt: at,
    answers,
  };
}

function rated(rating: (id: string, index: number) => Rating): SkillAnswer[] {
  return track.skills.map(({ id }, index) => ({ kind: 'rating', skill: id, rating: rating(id, index), at }));
}

function judge(answers: Answer[], target = senior?.id, when = asOf): Report {
  return assess({ yardstick: track, attempt: attemptOf(answers), asOf: when, target, hoursPerWeek: 8 });
}

const anyAnswers = fc
  .array(fc.constantFrom('0', '1', '2', '3', '4', 'not-sure', 'not-applicable', 'unanswered'), {
    minLength: track.skills.length,
    maxLength: track.skills.length,
  })
  .map((sayings) =>
    track.skills.flatMap(({ id }, index): SkillAnswer[] => {
      const saying = sayings[index];
      if (saying === 'unanswered') return [];
      if (saying === 'not-sure') return [{ kind: 'not-sure', skill: id, at }];
      if (saying === 'not-applicable') return [{ kind: 'not-applicable', skill: id, reason: '-', at }];
      return [{ kind: 'rating', skill: id, rating: Number(saying) as Rating, at }]; // the sayings left are the five ratings
    }),
  );

describe('the whole judgement', () => {
  test('has the documented shape, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const report = judge(answers);
        expect(ReportSchema.safeParse(report).error).toBeUndefined();
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { numRuns: 10 },
    );
  });

  test('does not depend on the order in which questions were answered', () => {
    const answers = rated((_, index) => ((index * 7) % 5) as Rating); // a remainder of five is a rating
    expect({ ...judge(answers.toReversed()), attempt: null }).toEqual({ ...judge(answers), attempt: null });
  });

  test('leaves gaps out exactly where the profile is met and measured', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const open = new Set(judge(answers, mid?.id).gaps.map((gap) => gap.skill));
        for (const skill of track.skills) {
          const need = (mid && skill.required[mid.id]) ?? 0;
          const given = answers.find((answer) => answer.skill === skill.id);
          const met = need === 0 || (given?.kind === 'rating' && given.rating >= need);
          expect(open.has(skill.id)).toBe(!met);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('never takes an unanswered skill for a zero', () => {
    const without = rated(() => 2).filter((answer) => answer.skill !== 'sql');
    const zero = judge(rated((id) => (id === 'sql' ? 0 : 2)));
    expect(judge(without).placement.probabilities).not.toEqual(zero.placement.probabilities);
    expect(judge(without).gaps.find((gap) => gap.skill === 'sql')).toMatchObject({
      kind: 'not-assessed',
      have: null,
    });
    expect(
      judge([...without, { kind: 'not-sure', skill: track.skills.find(({ id }) => id === 'sql')!.id, at }])
        .placement,
    ).toEqual(judge(without).placement);
  });

  test.each(
    track.levels.flatMap((level) => level.mustHaves.map((mustHave) => [level.id, mustHave.skill] as const)),
  )('never places at %s with fours everywhere and a zero in its must-have %s', (level, skill) => {
    const { placement } = judge(
      rated((id) => (id === skill ? 0 : 4)),
      level,
    );
    const order = ['below', ...track.levels.map(({ id }) => id)];
    expect(order.indexOf(placement.level ?? 'below')).toBeLessThan(order.indexOf(level));
    expect(placement.heldBy).toContain(skill);
  });

  test.each(track.levels.map((level) => [level.id]))(
    'places a person who answers exactly what the table asks of %s there, without a gap',
    (level) => {
      const exact = rated((id) => track.skills.find((skill) => skill.id === id)?.required[level] ?? 0);
      const report = judge(exact, level);
      expect(report.placement.level).toBe(level);
      expect(report.gaps).toEqual([]);
    },
  );

  test('compares with the level above unless told otherwise', () => {
    const exact = (level: typeof junior) =>
      rated((id) => (level && track.skills.find((skill) => skill.id === id)?.required[level.id]) ?? 0);
    const targetOf = (answers: Answer[]) =>
      assess({ yardstick: track, attempt: attemptOf(answers), asOf, hoursPerWeek: 8 }).target;
    expect([
      targetOf(rated(() => 0)),
      targetOf(exact(junior)),
      targetOf(exact(mid)),
      targetOf(exact(senior)),
    ]).toEqual([junior?.id, mid?.id, senior?.id, senior?.id]);
  });

  test('says when answers and salary figures have aged', () => {
    const fresh = judge(
      rated(() => 2),
      senior?.id,
      '2026-06-05T10:00:00Z',
    );
    const aged = judge(
      rated(() => 2),
      senior?.id,
      '2026-07-05T10:00:00Z',
    );
    expect(fresh.stale).toEqual([]);
    expect(aged.stale).toEqual(
      track.skills.filter((skill) => skill.volatility === 'fast').map((skill) => skill.id),
    );
    expect(aged.salaryAgeMonths).toBe(13);
  });

  test('counts whole months', () => {
    expect(countMonths('2026-01-31', '2026-02-28')).toBe(0);
    expect(countMonths('2026-01-15', '2026-02-15')).toBe(1);
    expect(countMonths('2026-05-01', '2025-05-01')).toBe(0);
  });

  test('says that ratings alone are unverified', () => {
    expect(judge(rated(() => 2)).bias).toEqual({ kind: 'unverified' });
  });
});
