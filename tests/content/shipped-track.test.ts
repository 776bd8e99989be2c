import { describe, expect, test } from 'vitest';
import { findCaseProblems } from '@/lib/content/find-case-problems';
import { findTrackProblems } from '@/lib/content/find-track-problems';
import { loadCases } from '@/lib/content/load-cases';
import { loadTrack } from '@/lib/content/load-track';
import { readTrack } from '@/lib/content/read-track';
import { listTrackIds, tracksRoot } from '@/lib/content/track-folders';
import { assess } from '@/lib/engine/assess';
import { startTally } from '@/lib/engine/posterior/tally';
import { buildModel } from '@/lib/engine/model/build-model';
import { summarise } from '@/lib/engine/posterior/estimate-proficiency';

describe.each(listTrackIds())('the track %s', (id) => {
  test('has no problems', () => {
    expect(findTrackProblems(readTrack(tracksRoot, id))).toEqual([]);
  });

  const track = loadTrack(id);

  test.each(loadCases(track).map((worked) => [worked.name, worked] as const))(
    'comes out as the table says for %s',
    (name, worked) => {
      const { attempt, target } = worked;
      const report = assess({ yardstick: track, attempt, asOf: attempt.startedAt, target, hoursPerWeek: 8 });
      expect(findCaseProblems(name, worked, report)).toEqual([]);
    },
  );
});

describe('the track python-backend', () => {
  const track = loadTrack('python-backend');

  test('assumes before any answer that every outcome is equally likely', () => {
    const { levels } = summarise(startTally(buildModel(track).model, []));
    for (const share of levels) expect(share).toBeCloseTo(1 / levels.length, 3);
  });

  test('asks the six stages of the article as axes, and how one works as a closing part', () => {
    expect(track.stages.map((stage) => [stage.id, stage.kind])).toEqual([
      ['python-core', 'axis'],
      ['web-http', 'axis'],
      ['databases', 'axis'],
      ['architecture', 'axis'],
      ['devops', 'axis'],
      ['frontier', 'axis'],
      ['how-you-work', 'closing'],
    ]);
  });

  test('has between 45 and 60 skills, twelve projects or more, the three of the article among them, and twelve cases or more', () => {
    expect(track.skills.length).toBeGreaterThanOrEqual(45);
    expect(track.skills.length).toBeLessThanOrEqual(60);
    expect(track.projects.length).toBeGreaterThanOrEqual(12);
    expect(track.projects.filter((project) => project.fromArticle)).toHaveLength(3);
    expect(loadCases(track).length).toBeGreaterThanOrEqual(12);
  });

  test('has exactly one case to show as the sample report', () => {
    expect(loadCases(track).filter((worked) => worked.sample === true)).toHaveLength(1);
  });

  test('quotes the salary bands of the article with their date', () => {
    expect(track.market.asOf).toBe('2025-05-08');
    expect(track.market.bands.map(({ from, to }) => [from, to])).toEqual([
      [8000, 15000],
      [15000, 30000],
      [30000, null],
    ]);
  });
});
