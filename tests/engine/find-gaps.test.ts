import { describe, expect, test } from 'vitest';
import { loadTrack } from '@/lib/content/load-track';
import { assess } from '@/lib/engine/assess';
import type { Answer, Attempt } from '@/lib/schema/attempt';
import { CheckIdSchema } from '@/lib/schema/ids';
import type { LevelId } from '@/lib/schema/ids';
import type { Report } from '@/lib/schema/report';
import type { Rating, Skill } from '@/lib/schema/skill';
import type { Yardstick } from '@/lib/schema/yardstick';

const track = loadTrack('python-backend');
const at = '2026-01-05T10:00:00Z';
const [junior, mid, senior] = track.levels.map((level) => level.id) as [LevelId, LevelId, LevelId]; // the track has three levels
const failed = CheckIdSchema.parse('plan-of-a-query');

/** The track with one more check, on a skill of priority 5. */
const checked: Yardstick = {
  ...track,
  checks: [
    ...track.checks,
    {
      id: failed,
      number: 9999,
      kind: 'one',
      skill: skillOf('indexing').id,
      verifies: 2,
      options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
      key: 'a',
    },
  ],
};

function skillOf(id: string): Skill {
  const found = track.skills.find((skill) => skill.id === id);
  if (found === undefined) throw new Error(`no skill ${id}`);
  return found;
}

function judge(
  yardstick: Yardstick,
  target: LevelId,
  rate: (skill: Skill) => Rating,
  more: Answer[] = [],
): Report {
  const answers: Answer[] = track.skills.map((skill) => ({
    kind: 'rating',
    skill: skill.id,
    rating: rate(skill),
    at,
  }));
  const attempt: Attempt = {
    format: 'levelmark.attempt',
    formatVersion: 1,
    id: 'a',
    track: track.id,
    trackVersion: track.version,
    mode: 'full',
    startedAt: at,
    answers: [...answers, ...more],
  };
  return assess({ yardstick, attempt, asOf: at, target, hoursPerWeek: 8 });
}

describe('the gaps', () => {
  test('weigh a claim that a check contradicts by what passing the check would bring', () => {
    const asSenior = (skill: Skill) => skill.required[senior] ?? 0;
    const { gaps } = judge(checked, senior, asSenior, [{ kind: 'check', check: failed, options: ['b'], at }]);
    expect(gaps).toEqual([
      expect.objectContaining({
        skill: 'indexing',
        kind: 'contradicted',
        have: 4,
        need: 4,
        shortfall: 3,
        checks: [failed],
        score: 1,
      }),
    ]);
    expect(gaps[0]?.gain).toBeGreaterThan(0);
  });

  test('put the broken floor of a lower level first, for it holds the placement all the same', () => {
    const { gaps, placement } = judge(track, senior, (skill) =>
      skill.id === 'web-framework' ? 0 : (skill.required[mid] ?? 0),
    );
    expect(placement.heldBy).toEqual(['web-framework']);
    expect(gaps[0]).toMatchObject({ skill: 'web-framework', mustHave: true, score: 1 });
  });

  test('lead to projects within reach, however far the target', () => {
    const beginner = judge(track, senior, () => 0);
    const first = track.projects.find((project) => project.id === beginner.projects[0]?.project);
    expect(first?.levels).toContain(junior);
  });
});
