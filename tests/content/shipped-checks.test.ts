import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTrack } from '@/lib/content/read-track';
import { surveyBank } from '@/lib/content/survey-bank';
import { tracksRoot } from '@/lib/content/track-folders';
import { ProofSchema } from './postgresql/proof-schema';

const { checks, skills, stages, resources } = readTrack(tracksRoot, 'python-backend');
const survey = surveyBank({ checks: checks.items, skills: skills.items, stages: stages.items });
const axes = stages.items.filter((stage) => stage.kind === 'axis').map((stage) => stage.id);

describe('the bank of python-backend', () => {
  test('has 120 checks or more, a quarter of them or more in formats that nobody guesses', () => {
    expect(checks.items.length).toBeGreaterThanOrEqual(120);
    expect(survey.ones).toBeLessThanOrEqual(0.75 * checks.items.length);
  });

  test('asks at least twice about every skill of an axis with priority 3 or more, and once about all but two', () => {
    const weighty = skills.items.filter(
      (skill) => axes.some((id) => id === skill.stage) && skill.priority >= 3,
    );
    const seldom = weighty.filter(
      (skill) => checks.items.filter((check) => check.skill === skill.id).length < 2,
    );
    expect(seldom.map((skill) => skill.id)).toEqual([]);
    expect(survey.unchecked).toEqual(['open-source', 'team-coordination']);
  });

  test.each(axes)('has something for a junior and for a senior in %s', (stage) => {
    const counts = survey.rows.filter((row) => row.stage === stage).map((row) => row.counts);
    const verifying = (rating: number) => counts.reduce((sum, row) => sum + (row[rating - 1] ?? 0), 0);
    expect(verifying(1) + verifying(2)).toBeGreaterThanOrEqual(2);
    expect(verifying(3) + verifying(4)).toBeGreaterThanOrEqual(2);
  });

  test('fits a phone: code of at most 25 lines and 66 columns', () => {
    const { code } = readTrack(tracksRoot, 'python-backend');
    const long = checks.items.filter((check) => {
      const lines =
        check.code === undefined ? [] : (code.get(`checks/code/${check.code.file}`) ?? '').split('\n');
      return lines.length > 25 || lines.some((line) => line.length > 66);
    });
    expect(long.map((check) => check.id)).toEqual([]);
  });
});

describe('a key of python-backend', () => {
  test.each(checks.items.map((check) => [check.id, check] as const))(
    '%s is proven by a run or by its source',
    (_, check) => {
      switch (check.proof.kind) {
        case 'python':
          return expect(check.proof.prints).not.toBe('');
        case 'postgresql': {
          const file = path.join(tracksRoot, 'python-backend', 'checks', 'proof', check.proof.file);
          const { steps } = ProofSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
          const shown = steps.flatMap((step) => ('rows' in step ? step.rows.flat() : []));
          return check.kind === 'output' ? expect(shown).toContain(check.key) : expect(steps).not.toEqual([]);
        }
        case 'source':
          return expect(
            resources.items.find((resource) => resource.id === check.source.resource)?.url,
          ).toMatch(/^https:/);
      }
    },
  );
});
