import { describe, expect, test } from 'vitest';
import { findCaseProblems } from '@/lib/content/find-case-problems';
import { loadCases } from '@/lib/content/load-cases';
import { loadTrack } from '@/lib/content/load-track';
import { listTrackIds } from '@/lib/content/track-folders';
import { assess } from '@/lib/engine/assess';
import { exportReport } from '@/lib/export/export-report';
import { localize } from '@/lib/i18n/localize';
import { getTranslator } from '@/lib/i18n/select-words';
import { locales } from '@/lib/schema/text';
import { fixtureRoot } from './edit-track';

describe('a second track is a folder and no code', () => {
  const track = loadTrack('small-track', fixtureRoot);

  test('it is found by its folder', () => {
    expect(listTrackIds(fixtureRoot)).toEqual(['small-track']);
  });

  test('its skills know what each of its own levels asks', () => {
    expect(track.skills.map((skill) => [skill.id, skill.required])).toEqual([
      ['brew', { helper: 2, master: 4 }],
      ['grind', { helper: 1, master: 3 }],
      ['clean', { helper: 1, master: 2 }],
      ['train', { helper: 0, master: 3 }],
    ]);
    expect(track.skills[3]?.mustHave).toEqual({ master: 1 });
  });

  test('its checks carry the code they ask about, and nothing of their proof', () => {
    expect(track.checks.map((check) => check.id)).toEqual([
      'brew-sour',
      'brew-order',
      'grind-finer',
      'grind-dose',
    ]);
    expect(track.checks[3]?.code).toEqual({
      language: 'python',
      text: 'def dose(water):\n    print(water // 16)\n\n\ndose(300)',
    });
    expect(track.checks.flatMap(Object.keys)).not.toContain('proof');
  });

  test.each(loadCases(track, fixtureRoot))(
    'its case $name is scored and exported in both languages',
    (worked) => {
      const report = assess({
        yardstick: track,
        attempt: worked.attempt,
        asOf: '2026-02-01T00:00:00Z',
        hoursPerWeek: 5,
      });
      expect(findCaseProblems(worked.name, worked, report)).toEqual([]);
      for (const locale of locales) {
        const told = exportReport('markdown', {
          report,
          track: localize(track, locale),
          translate: getTranslator(locale),
          locale,
        });
        expect(told.content).toContain(track.levels[1]?.title[locale]);
      }
    },
  );
});
