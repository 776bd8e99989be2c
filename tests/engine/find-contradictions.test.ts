import { describe, expect, test } from 'vitest';
import { loadTrack } from '@/lib/content/load-track';
import { findContradictions } from '@/lib/engine/answers/find-contradictions';
import type { SkillAnswer } from '@/lib/schema/attempt';
import type { Skill } from '@/lib/schema/skill';

const track = loadTrack('python-backend');
const at = '2026-01-05T10:00:00Z';

function rate(rating: (skill: Skill, index: number) => 0 | 1 | 2 | 3 | 4): SkillAnswer[] {
  return track.skills.map((skill, index) => ({
    kind: 'rating',
    skill: skill.id,
    rating: rating(skill, index),
    at,
  }));
}

const mixed = rate((_, index) => (index % 2 === 0 ? 1 : 2));

describe('before the report one is asked', () => {
  test('about nothing when the answers hang together', () => {
    expect(findContradictions(track, mixed)).toEqual([]);
  });

  test('how senior work can rest on something never met', () => {
    const odd = mixed.map((answer): SkillAnswer => {
      if (answer.kind !== 'rating') return answer;
      if (answer.skill === 'n-plus-one') return { ...answer, rating: 4 };
      return answer.skill === 'orm' ? { ...answer, rating: 0 } : answer;
    });
    expect(findContradictions(track, odd)).toEqual([
      { kind: 'prerequisite', skill: 'n-plus-one', rating: 4, prerequisite: 'orm' },
    ]);
  });

  test('not about a prerequisite left unanswered', () => {
    const open = rate((skill, index) => (skill.id === 'n-plus-one' ? 4 : index % 2 === 0 ? 1 : 2)).filter(
      (answer) => answer.skill !== 'orm',
    );
    expect(findContradictions(track, open)).toEqual([]);
  });

  test('whether a whole stage at one rating was meant', () => {
    const straight = rate((skill, index) => (skill.stage === 'databases' ? 3 : index % 2 === 0 ? 1 : 2));
    expect(findContradictions(track, straight)).toContainEqual({
      kind: 'straight-line',
      stage: 'databases',
      rating: 3,
    });
  });

  test('not whether a beginner means a whole stage of zeros', () => {
    expect(
      findContradictions(
        track,
        rate(() => 0),
      ),
    ).toEqual([]);
  });

  test('whether more than a third of a stage really does not apply', () => {
    const frontier = track.skills.filter((skill) => skill.stage === 'frontier');
    const leave = (count: number) =>
      frontier.map(({ id }, index): SkillAnswer =>
        index < count
          ? { kind: 'not-applicable', skill: id, reason: '-', at }
          : { kind: 'rating', skill: id, rating: index % 2 === 0 ? 1 : 2, at },
      );
    expect(findContradictions(track, leave(2))).toEqual([]);
    expect(findContradictions(track, leave(3))).toEqual([
      { kind: 'not-applicable', stage: 'frontier', count: 3 },
    ]);
  });
});
