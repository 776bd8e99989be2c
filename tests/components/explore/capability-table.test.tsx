import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { CapabilityTable } from '@/components/explore/capability-table';
import { WordsProvider } from '@/components/layout/words-provider';
import { loadTrack } from '@/lib/content/load-track';
import { listTrackIds } from '@/lib/content/track-folders';
import { localize } from '@/lib/i18n/localize';
import { getTranslator, selectWords } from '@/lib/i18n/select-words';
import { locales } from '@/lib/schema/text';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';

const cases = listTrackIds().flatMap((id) =>
  locales.map((locale) => ({ locale, track: localize(loadTrack(id), locale) })),
);

describe.each(cases)('the capability table of $track.id in $locale', ({ locale, track }) => {
  const active = track.skills.filter((skill) => skill.retired !== true);

  it('shows every skill at an address of its own, with all five anchors', () => {
    renderTable(locale, track);
    for (const skill of active) {
      const entry = entryOf(skill.id);
      expect(entry).toHaveProperty('tagName', 'ARTICLE');
      for (const anchor of skill.anchors) expect(entry.textContent).toContain(anchor);
    }
  });

  it('links only to skills and stages that are on the page', () => {
    renderTable(locale, track);
    const targets = [...document.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    );
    expect(targets.filter((target) => document.getElementById(target) === null)).toEqual([]);
  });

  it('tells the anchor a chosen level asks of every skill', async () => {
    renderTable(locale, track);
    for (const level of track.levels) {
      await userEvent.click(screen.getByRole('radio', { name: level.title }));
      for (const skill of active) {
        const asked = entryOf(skill.id).querySelector('p:has(+ details)')?.textContent ?? '';
        const rating = skill.required[level.id] ?? 0;
        expect(asked).toContain(getTranslator(locale)('explore.skill.asks', { level: level.title, rating }));
        expect(asked.includes(skill.anchors[rating] ?? '')).toBe(rating > 0);
      }
    }
  });

  it('names every must-have with its floor and its reason', () => {
    renderTable(locale, track);
    for (const { mustHaves } of track.levels) {
      for (const { skill, reason } of mustHaves)
        expect(within(entryOf(skill)).getByText(reason, { exact: false })).toBeDefined();
    }
  });
});

it('has nothing for an accessibility checker to find', async () => {
  const [first] = cases;
  if (!first) throw new Error('There is no track.');
  renderTable(first.locale, { ...first.track, skills: first.track.skills.slice(0, 12) });
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

function renderTable(locale: Locale, track: LocalTrack): void {
  render(
    <WordsProvider locale={locale} words={selectWords(locale, ['explore'])}>
      <CapabilityTable t={getTranslator(locale)} track={track} />
    </WordsProvider>,
  );
}

function entryOf(skill: string): HTMLElement {
  const entry = document.getElementById(skill);
  if (entry === null) throw new Error(`"${skill}" is not on the page.`);
  return entry;
}
