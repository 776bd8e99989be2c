import type { ReactNode } from 'react';
import { WordsProvider } from '@/components/layout/words-provider';
import { outlineTrack } from '@/components/questionnaire/outline';
import { PageFocus } from '@/components/questionnaire/page-focus';
import { AttemptProvider } from '@/components/questionnaire/session/attempt-provider';
import { selectWords } from '@/lib/i18n/select-words';
import { readTrackPage } from '../track-page';
import type { TrackParams } from '../track-page';

/** What all pages of the questionnaire share: its words, its outline and the attempt being worked on. */
export default async function AssessLayout({
  params,
  children,
}: {
  params: TrackParams;
  children: ReactNode;
}) {
  const { locale, track } = await readTrackPage(params);
  return (
    <WordsProvider locale={locale} words={selectWords(locale, ['assess'])}>
      <AttemptProvider outline={outlineTrack(track)}>
        <PageFocus />
        {children}
      </AttemptProvider>
    </WordsProvider>
  );
}
