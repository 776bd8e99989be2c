import { describe, expect, test } from 'vitest';
import { exportReport } from '@/lib/export/export-report';
import { exportFormats } from '@/lib/export/formats';
import { lookUp } from '@/lib/export/sentences/look-up';
import { escapeMarkdown } from '@/lib/export/markdown/markdown-blocks';
import { chanceOfAtLeast, outcomeChances, sayChance } from '@/lib/export/sentences/outcome-probabilities';
import { formatPoints, formatShare, formatStep } from '@/lib/i18n/formats';
import { locales } from '@/lib/schema/text';
import { report } from './fixture/report';
import { tellFixture } from './fixture/telling';

describe.each(locales)('in %s, the Markdown and the CSV', (locale) => {
  const telling = tellFixture(locale);
  const { track, translate } = telling;
  const markdown = exportReport('markdown', telling).content;
  const csv = exportReport('csv', telling).content;

  function expectBoth(text: string) {
    expect(markdown).toContain(escapeMarkdown(text));
    expect(csv).toContain(text.replaceAll('"', '""'));
  }

  test('name the level, the target, the versions and the day', () => {
    expectBoth(lookUp(track.levels, 'junior').title);
    expectBoth(lookUp(track.levels, report.target).title);
    expectBoth(report.trackVersion);
    expect(csv).toContain('2026-11-22');
  });

  test('give the probability of every outcome', () => {
    for (const { title, probability } of outcomeChances(telling)) {
      expect(markdown).toContain(`| ${escapeMarkdown(title)} | ${sayChance(locale, probability)} |`);
      expect(csv).toContain(String(probability));
    }
  });

  test('say who is held back by what, and why', () => {
    for (const { skill, reason } of track.levels.flatMap((level) => level.mustHaves)) {
      if (!report.placement.heldBy.includes(skill)) continue;
      expectBoth(lookUp(track.skills, skill).title);
      expectBoth(reason);
    }
  });

  test('give every stage with its reading, its range and the target', () => {
    for (const stage of report.stages) {
      expectBoth(lookUp(track.stages, stage.stage).title);
      if (stage.proficiency === null) continue;
      expect(markdown).toContain(
        `| ${formatStep(locale, stage.proficiency)} | ${formatStep(locale, stage.low ?? 0)}–${formatStep(locale, stage.high ?? 0)} | ${formatStep(locale, stage.target)} |`,
      );
      expect(csv).toContain(`,${stage.proficiency},${stage.target},`);
    }
  });

  test('give every capability its verdict and the skills behind it', () => {
    for (const { capability, level, verdict, short } of report.capabilities) {
      expectBoth(lookUp(lookUp(track.levels, level).capabilities, capability).title);
      expectBoth(translate(`report.verdict.${verdict}`));
      for (const skill of short) expectBoth(lookUp(track.skills, skill).title);
    }
  });

  test('give every gap with its kind, have and need, gain, anchors and reading', () => {
    report.gaps.forEach((gap, index) => {
      const skill = lookUp(track.skills, gap.skill);
      expect(markdown).toContain(`### ${index + 1}. ${escapeMarkdown(skill.title)}`);
      expect(markdown).toContain(escapeMarkdown(skill.anchors[gap.need] ?? ''));
      expectBoth(translate(`report.gaps.kind.${gap.kind}`));
      expectBoth(skill.resources[0]?.part ?? '');
      if (gap.gain >= 0.005) expectBoth(formatPoints(locale, gap.gain));
      expect(csv).toContain(
        `,${gap.have ?? ''},${gap.need},${index + 1},${translate(`report.gaps.kind.${gap.kind}`)},${gap.gain},`,
      );
    });
  });

  test('give the way up with its steps and how far it takes', () => {
    for (const { skill, to } of report.wayUp.steps) expectBoth(lookUp(track.skills, skill).anchors[to] ?? '');
    expectBoth(formatShare(locale, report.wayUp.probability));
    expectBoth(formatShare(locale, chanceOfAtLeast(telling, report.target)));
  });

  test('give every project with its milestones, what stays open, and the habits', () => {
    for (const { project: id, milestones, share } of report.projects) {
      const project = lookUp(track.projects, id);
      expectBoth(project.title);
      expectBoth(formatShare(locale, share));
      for (const { milestone } of milestones)
        expectBoth(lookUp(project.milestones, milestone).acceptance[0] ?? '');
    }
    for (const skill of report.plan.stillOpen) expectBoth(lookUp(track.skills, skill).title);
    for (const habit of report.plan.habits) expectBoth(lookUp(track.habits, habit).detail);
  });

  test('say what moved the placement, what does not fit, and what has aged', () => {
    for (const { change } of report.reasons) expectBoth(formatPoints(locale, Math.abs(change)));
    expectBoth(
      translate('report.why.straightLine', { stage: lookUp(track.stages, 'language').title, rating: 2 }),
    );
    for (const skill of report.stale) expectBoth(lookUp(track.skills, skill).title);
  });

  test('give every answer, and name the ones the track no longer knows', () => {
    for (const skill of track.skills) expectBoth(skill.title);
    expectBoth('long-gone');
  });
});

test('a file is named after the track and the day of the report', () => {
  expect(exportFormats.map((format) => exportReport(format, tellFixture('en')).fileName)).toEqual([
    'levelmark-small-track-2026-11-22.md',
    'levelmark-small-track-2026-11-22.json',
    'levelmark-small-track-2026-11-22.csv',
  ]);
});

test('the later of two answers to one skill is the one told', () => {
  const markdown = exportReport('markdown', tellFixture('en')).content;
  expect(markdown).toContain('| Caching \\| \\`strategy\\` | 1 · done with guidance |');
});
