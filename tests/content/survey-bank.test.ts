import { expect, test } from 'vitest';
import { loadTrack } from '@/lib/content/load-track';
import { surveyBank } from '@/lib/content/survey-bank';
import { fixtureRoot } from './edit-track';

const track = loadTrack('small-track', fixtureRoot);

test('a survey counts the checks in use by stage, format and rating, and names the skills without one', () => {
  const { rows, ...rest } = surveyBank(track);
  expect(rows.filter(({ counts }) => counts.some((count) => count > 0))).toEqual([
    { stage: 'bar', format: 'one', counts: [0, 1, 0, 0] },
    { stage: 'bar', format: 'several', counts: [0, 0, 1, 0] },
    { stage: 'bar', format: 'order', counts: [1, 0, 0, 0] },
    { stage: 'bar', format: 'output', counts: [0, 1, 0, 0] },
  ]);
  expect(rest).toEqual({
    ones: 1,
    positions: { a: 0, b: 0, c: 1, d: 0 },
    longest: { zh: 0, en: 0 },
    unchecked: ['clean', 'train'],
  });
});

test('a retired check or skill is out of the survey', () => {
  const checks = track.checks.map((check) => ({ ...check, retired: check.kind === 'one' }));
  const skills = track.skills.map((skill) => ({ ...skill, retired: skill.id === 'train' }));
  expect(surveyBank({ ...track, checks, skills })).toMatchObject({
    ones: 0,
    positions: { c: 0 },
    unchecked: ['clean'],
  });
});

test('the right option is the longest only where it is longer than every other one', () => {
  const lengthen = (ids: string[]) =>
    track.checks.flatMap((check) => {
      if (check.kind !== 'one') return [];
      return [
        {
          ...check,
          options: check.options.map(({ id, text }) => ({
            id,
            text: { ...text, en: 'x'.repeat(ids.includes(id) ? 30 : 20) },
          })),
        },
      ];
    });
  expect(surveyBank({ ...track, checks: lengthen(['c']) }).longest).toEqual({ zh: 0, en: 1 });
  expect(surveyBank({ ...track, checks: lengthen(['b', 'c']) }).longest).toEqual({ zh: 0, en: 0 });
});
