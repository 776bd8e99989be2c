import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAnswer } from '@/lib/attempt/date-answer';
import { findSkillAnswer } from '@/lib/attempt/find-skill-answer';
import { movePosition } from '@/lib/attempt/move-position';
import { detailRating, rateSkill } from '@/lib/attempt/rate-skill';
import { recordAnswer } from '@/lib/attempt/record-answer';
import { withdrawAnswer } from '@/lib/attempt/withdraw-answer';
import { AttemptSchema } from '@/lib/schema/attempt';
import { CheckIdSchema } from '@/lib/schema/ids';
import { latestAnswers } from '@/lib/schema/latest-answers';
import { ratings } from '@/lib/schema/skill';
import { databases, docker, evening, morning, noon, rated, sampleAttempt, sql } from './sample-attempt';

const skills = ['sql', 'docker', 'http'];
const answers = fc.array(
  fc
    .tuple(fc.constantFrom(...skills), fc.constantFrom(...ratings), fc.integer({ min: 0, max: 1e12 }))
    .map(([skill, rating, ms]) => rated(skill, rating, new Date(ms).toISOString())),
);

describe('an answer', () => {
  it('takes the place of an earlier one to the same question and leaves the others alone', () => {
    const attempt = [rated('sql', 1), rated('docker', 2), rated('sql', 3, evening)].reduce(
      recordAnswer,
      sampleAttempt(),
    );
    expect(attempt.answers).toEqual([rated('sql', 3, evening), rated('docker', 2)]);
  });

  it('never replaces a later one', () => {
    const attempt = recordAnswer(
      recordAnswer(sampleAttempt(), rated('sql', 3, evening)),
      rated('sql', 1, noon),
    );
    expect(findSkillAnswer(attempt, 'sql')).toEqual(rated('sql', 3, evening));
  });

  it('is compared as an instant, in whatever zone it was written', () => {
    const attempt = recordAnswer(
      recordAnswer(sampleAttempt(), rated('sql', 3, '2026-11-22T12:30:00+08:00')),
      rated('sql', 1, '2026-11-22T05:00:00Z'),
    );
    expect(findSkillAnswer(attempt, 'sql')).toMatchObject({ rating: 1 });
  });

  it('is there once a question however many came, and it is the latest', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const attempt = given.reduce(recordAnswer, sampleAttempt());
        for (const skill of skills) {
          const mine = given.filter((answer) => answer.skill === skill);
          const latest = Math.max(...mine.map((answer) => Date.parse(answer.at)));
          const kept = attempt.answers.filter((answer) => answer.kind !== 'check' && answer.skill === skill);
          expect(kept).toHaveLength(mine.length > 0 ? 1 : 0);
          if (kept[0]) expect(Date.parse(kept[0].at)).toBe(latest);
        }
      }),
    );
  });

  it('of two at one instant is the one the engine counts, whichever stands first in the list', () => {
    const pair = [rated('sql', 1), rated('sql', 3)];
    for (const given of [pair, pair.toReversed()]) {
      const counted = latestAnswers(given).skills.get(sql);
      expect(findSkillAnswer({ ...sampleAttempt(), answers: given }, 'sql')).toEqual(counted);
    }
  });

  it('to a check and to a skill of the same name are two questions', () => {
    const check = {
      kind: 'check' as const,
      check: CheckIdSchema.parse('sql'),
      dontKnow: true as const,
      at: noon,
    };
    const attempt = recordAnswer(recordAnswer(sampleAttempt(), rated('sql', 1)), check);
    expect(attempt.answers).toHaveLength(2);
  });

  it('gives an attempt that can be read back', () => {
    const attempt = movePosition(recordAnswer(sampleAttempt(), rated('sql', 1)), {
      stage: databases,
      item: 'sql',
    });
    expect(AttemptSchema.parse(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
  });

  it('changed under a clock that went back still counts', () => {
    const before = rated('sql', 1, evening);
    expect(dateAnswer(noon, before)).toBe(evening);
    expect(dateAnswer(noon, rated('sql', 1, morning))).toBe(noon);
    const attempt = recordAnswer(
      recordAnswer(sampleAttempt(), before),
      rated('sql', 2, dateAnswer(noon, before)),
    );
    expect(findSkillAnswer(attempt, 'sql')).toMatchObject({ rating: 2 });
  });
});

describe('a changed rating', () => {
  const evidence = { how: 'shipped' as const, note: 'the billing service' };

  it('keeps the evidence and the choices beside it', () => {
    const first = detailRating(rateSkill(sampleAttempt(), { skill: sql, rating: 2, at: noon }), 'sql', {
      evidence,
      chosen: ['postgresql'],
    });
    const changed = rateSkill(first, { skill: sql, rating: 3, at: evening });
    expect(findSkillAnswer(changed, 'sql')).toEqual({
      kind: 'rating',
      skill: 'sql',
      rating: 3,
      at: evening,
      evidence,
      chosen: ['postgresql'],
    });
  });

  it('takes up evidence that was given before it, where none is there', () => {
    const attempt = rateSkill(sampleAttempt(), { skill: sql, rating: 2, at: noon, evidence });
    expect(findSkillAnswer(attempt, 'sql')).toMatchObject({ evidence });
  });

  it('keeps the fields of evidence that a newer version wrote, and nothing that was emptied', () => {
    const written = { ...rated('sql', 2), evidence: { note: 'billing', how: 'read' as const, repo: 'main' } };
    const attempt = recordAnswer(sampleAttempt(), written);
    const edited = detailRating(attempt, 'sql', { evidence: { note: 'search' } });
    expect(findSkillAnswer(edited, 'sql')).toEqual({
      ...written,
      evidence: { note: 'search', repo: 'main' },
    });
    const emptied = detailRating(edited, 'sql', { evidence: undefined });
    expect(findSkillAnswer(emptied, 'sql')).toEqual({ ...written, evidence: { repo: 'main' } });
    const chosen = detailRating(edited, 'sql', { chosen: ['postgresql'] });
    expect(findSkillAnswer(chosen, 'sql')).toMatchObject({ evidence: { note: 'search', repo: 'main' } });
  });

  it('has no evidence left once all of it is emptied', () => {
    const attempt = recordAnswer(sampleAttempt(), { ...rated('sql', 2), evidence: { note: 'billing' } });
    const emptied = detailRating(attempt, 'sql', { evidence: undefined });
    expect(findSkillAnswer(emptied, 'sql')).toEqual(rated('sql', 2));
  });

  it('evidence alone rates nothing', () => {
    expect(detailRating(sampleAttempt(), 'sql', { evidence })).toEqual(sampleAttempt());
  });

  it('evidence does not make an answer younger', () => {
    const attempt = detailRating(rateSkill(sampleAttempt(), { skill: sql, rating: 2, at: noon }), 'sql', {
      evidence,
    });
    expect(findSkillAnswer(attempt, 'sql')?.at).toBe(noon);
  });
});

describe('a withdrawn answer', () => {
  const attempt = [rated('sql', 1), rated('docker', 2)].reduce(recordAnswer, sampleAttempt());

  it('is unanswered again, and only it', () => {
    expect(withdrawAnswer(attempt, sql, evening).answers).toEqual([rated('docker', 2)]);
  });

  it('stays where it was given anew after the withdrawal', () => {
    expect(withdrawAnswer(attempt, docker, morning)).toBe(attempt);
  });
});
