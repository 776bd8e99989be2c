import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTrack } from '@/lib/content/load-track';
import { assess } from '@/lib/engine/assess';
import type { Attempt, SkillAnswer } from '@/lib/schema/attempt';
import type { LevelId } from '@/lib/schema/ids';
import type { Report } from '@/lib/schema/report';
import { RatingSchema } from '@/lib/schema/skill';
import type { Rating, Skill } from '@/lib/schema/skill';

const track = loadTrack('python-backend');
const at = '2026-01-05T10:00:00Z';
const [junior, mid, senior] = track.levels.map((level) => level.id) as [LevelId, LevelId, LevelId]; // the track has three levels

function answer(rate: (skill: Skill) => Rating | null): Attempt {
  const answers = track.skills.flatMap((skill): SkillAnswer[] => {
    const rating = rate(skill);
    return rating === null ? [] : [{ kind: 'rating', skill: skill.id, rating, at }];
  });
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

function report(attempt: Attempt, target?: LevelId, hoursPerWeek = 8): Report {
  return assess({ yardstick: track, attempt, asOf: at, target, hoursPerWeek });
}

/** At the mid profile, save for one stage left at what a junior needs. */
function weakIn(stage: string): Report {
  return report(
    answer((skill) => skill.required[skill.stage === stage ? junior : mid] ?? 0),
    mid,
  );
}

const anyRatings = fc.array(fc.option(fc.constantFrom<Rating>(0, 1, 2, 3, 4), { freq: 8 }), {
  minLength: track.skills.length,
  maxLength: track.skills.length,
});

describe('the plan', () => {
  test('clearly different gaps give different first projects', () => {
    const axes = track.stages.filter((stage) => stage.kind === 'axis');
    const firsts = axes.map((stage) => weakIn(stage.id).projects[0]?.project);
    expect(firsts).not.toContain(undefined);
    expect(new Set(firsts).size).toBeGreaterThanOrEqual(4);
  });

  test('no gap, no project', () => {
    const done = report(
      answer((skill) => skill.required[senior] ?? 0),
      senior,
    );
    expect(done.gaps).toEqual([]);
    expect(done.projects).toEqual([]);
    expect(done.plan).toMatchObject({ weeks: 0, stillOpen: [] });
  });

  test('more hours a week cover no less', () => {
    const [few, many] = [4, 16].map((hours) =>
      report(
        answer(() => 2),
        senior,
        hours,
      ),
    );
    const share = (one: Report | undefined) => one?.projects.reduce((sum, step) => sum + step.share, 0) ?? 0;
    expect(share(many)).toBeGreaterThanOrEqual(share(few));
  });

  test('every project finds its prerequisites met when its turn comes, the weeks follow on, and every gap is closed or named as open', () => {
    fc.assert(
      fc.property(
        anyRatings,
        fc.constantFrom(junior, mid, senior),
        fc.constantFrom(3, 8, 20),
        (ratings, target, hours) => {
          const made = report(
            answer((skill) => RatingSchema.nullable().parse(ratings[track.skills.indexOf(skill)] ?? null)),
            target,
            hours,
          );
          const standing = new Map(track.skills.map((skill, index) => [skill.id, ratings[index] ?? 0]));
          expect(made.projects.length).toBeLessThanOrEqual(3);
          for (const step of made.projects) {
            const project = track.projects.find(({ id }) => id === step.project);
            for (const { skill, rating } of project?.prerequisites ?? [])
              expect(standing.get(skill) ?? 0).toBeGreaterThanOrEqual(rating);
            for (const { skill, rating } of project?.milestones.flatMap((milestone) => milestone.trains) ??
              []) {
              standing.set(skill, Math.max(rating, standing.get(skill) ?? 0) as Rating); // the greater of two ratings is one
            }
          }
          const weeks = made.projects.flatMap((step) =>
            step.milestones.flatMap(({ startWeek, endWeek }) => [startWeek, endWeek]),
          );
          expect(weeks).toEqual(weeks.toSorted((one, other) => one - other));
          const named = new Set([...made.projects.flatMap((step) => step.closes), ...made.plan.stillOpen]);
          expect(made.gaps.every((gap) => named.has(gap.skill))).toBe(true);
        },
      ),
      { numRuns: 12 },
    );
  });
});
