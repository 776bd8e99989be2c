import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assessSample } from '@/app/[locale]/sample';
import { SampleReport } from '@/components/home/sample-report';
import { loadTrack } from '@/lib/content/load-track';
import { listTrackIds } from '@/lib/content/track-folders';
import { localize } from '@/lib/i18n/localize';
import { getTranslator } from '@/lib/i18n/select-words';
import { locales } from '@/lib/schema/text';

const cases = listTrackIds().flatMap((id) => locales.map((locale) => ({ id, locale })));

describe.each(cases)('the sample of $id in $locale', ({ id, locale }) => {
  it('is what the engine makes of a worked case, and is marked as a sample', () => {
    const track = loadTrack(id);
    const sample = assessSample(track);
    if (sample === null) throw new Error(`No case of "${id}" is the sample.`);
    const [t, local] = [getTranslator(locale), localize(track, locale)];
    render(
      <SampleReport
        t={t}
        locale={locale}
        track={local}
        sample={localize(sample, locale)}
        base={`/${locale}/${id}`}
      />,
    );
    expect(screen.getByText(t('home.sample.mark'))).toBeDefined();
    const placed = local.levels.find((level) => level.id === sample.report.placement.level);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(placed?.title ?? local.below.title);
  });
});
