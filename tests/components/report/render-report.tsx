import { render } from '@testing-library/react';
import { WordsProvider } from '@/components/layout/words-provider';
import { ReportSheet } from '@/components/report/report-sheet';
import { toReportTrack } from '@/lib/export/to-report-track';
import { localize } from '@/lib/i18n/localize';
import { selectWords } from '@/lib/i18n/select-words';
import { AttemptSchema } from '@/lib/schema/attempt';
import type { Attempt } from '@/lib/schema/attempt';
import type { Locale } from '@/lib/schema/text';
import { track } from '@/tests/export/fixture/track';

const at = '2026-11-01T09:00:00Z';

/** An attempt on the small track with these ratings. */
export function attemptOf(ratings: Record<string, number>): Attempt {
  return AttemptSchema.parse({
    format: 'levelmark.attempt',
    formatVersion: 1,
    id: 'attempt-1',
    track: track.id,
    trackVersion: track.version,
    mode: 'ratings',
    startedAt: at,
    answers: Object.entries(ratings).map(([skill, rating]) => ({ kind: 'rating', skill, rating, at })),
  });
}

/** Renders the report of an attempt on the small track. */
export function renderReport(
  attempt: Attempt,
  { locale = 'en', target = null }: { locale?: Locale; target?: string | null } = {},
) {
  return render(
    <WordsProvider locale={locale} words={selectWords(locale, ['report', 'export'])}>
      <main>
        <ReportSheet
          track={toReportTrack(localize(track, locale))}
          attempt={attempt}
          asOf="2026-11-22T10:00:00Z"
          target={target}
          isSample={false}
        />
      </main>
    </WordsProvider>,
  );
}
