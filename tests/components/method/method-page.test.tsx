import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Contents } from '@/components/method/contents';
import { EstimateExplained } from '@/components/method/estimate-explained';
import { ResultExplained } from '@/components/method/result-explained';
import { loadTrack } from '@/lib/content/load-track';
import { listTrackIds } from '@/lib/content/track-folders';
import { formatDay } from '@/lib/i18n/formats';
import { localize } from '@/lib/i18n/localize';
import { getTranslator } from '@/lib/i18n/select-words';
import { locales } from '@/lib/schema/text';
import type { Locale } from '@/lib/schema/text';
import type { LocalTrack } from '@/lib/schema/track';
import { fixtureRoot } from '@/tests/content/edit-track';

const tracks = [...listTrackIds().map((id) => loadTrack(id)), loadTrack('small-track', fixtureRoot)];
const cases = tracks.flatMap((track) =>
  locales.map((locale) => ({ locale, track: localize(track, locale) })),
);

describe.each(cases)('the method of $track.id in $locale', ({ locale, track }) => {
  it('names every part it promises in its contents', () => {
    showMethod(locale, track);
    const targets = [...document.querySelectorAll('nav a')].map((link) =>
      link.getAttribute('href')?.slice(1),
    );
    expect(targets).toEqual([...document.querySelectorAll('section')].map(({ id }) => id));
  });

  it('takes its figures from the scoring parameters of the track', () => {
    const { scoring } = track;
    const moved = { ...scoring, spread: 1.234, stageCorrelation: 0.432, biasSd: 0.45, minimumAnswers: 77 };
    showMethod(locale, { ...track, scoring: moved });
    const text = document.body.textContent;
    for (const figure of ['S = 1.234', 'ρ = 0.432', '0.45', (0.45 / scoring.ratingStep).toFixed(1), '77']) {
      expect(text).toContain(figure);
    }
  });

  it('gives every must-have with its reason, and every source with its site and day', () => {
    showMethod(locale, track);
    const text = document.body.textContent;
    for (const { reason } of track.levels.flatMap(({ mustHaves }) => mustHaves))
      expect(text).toContain(reason);
    for (const { title, site, date } of track.sources) {
      for (const fact of [title, site, formatDay(locale, date)]) expect(text).toContain(fact);
    }
  });
});

it('holds all outcomes equally likely before any answer in the shipped track', () => {
  const track = localize(loadTrack('python-backend'), 'en');
  showMethod('en', track);
  for (const title of [track.below.title, ...track.levels.map((level) => level.title)]) {
    expect(screen.getByText(`${title} 25%`)).toBeDefined();
  }
});

function showMethod(locale: Locale, track: LocalTrack): void {
  const t = getTranslator(locale);
  render(
    <>
      <Contents t={t} />
      <EstimateExplained t={t} locale={locale} track={track} />
      <ResultExplained t={t} locale={locale} track={track} base={`/${locale}/${track.id}`} />
    </>,
  );
}
