import type { Metadata } from 'next';
import { HomeIntro } from '@/components/home/home-intro';
import { ResumePanel } from '@/components/home/resume-panel';
import { listStageQuestions } from '@/components/home/stage-questions';
import { TrackEntry } from '@/components/home/track-entry';
import { Page } from '@/components/layout/page';
import { WordsProvider } from '@/components/layout/words-provider';
import { listTrackIds } from '@/lib/content/track-folders';
import { loadTrack } from '@/lib/content/load-track';
import { localize } from '@/lib/i18n/localize';
import { getTranslator, selectWords } from '@/lib/i18n/select-words';
import { LocaleSchema } from '@/lib/schema/text';
import { assessSample } from './sample';

type HomeProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  const t = getTranslator(LocaleSchema.parse((await params).locale));
  return {
    title: { absolute: `${t('site.name')} · ${t('site.tagline')}` },
    description: t('home.description'),
  };
}

/** The way in to every track there is. */
export default async function HomePage({ params }: HomeProps) {
  const locale = LocaleSchema.parse((await params).locale);
  const t = getTranslator(locale);
  const tracks = listTrackIds().map((id) => loadTrack(id));
  return (
    <Page width="wide">
      <WordsProvider locale={locale} words={selectWords(locale, ['home', 'assess.open', 'assess.last'])}>
        <HomeIntro t={t}>
          {tracks.map((track) => (
            <ResumePanel
              key={track.id}
              track={track.id}
              version={track.version}
              stages={listStageQuestions(localize(track, locale))}
            />
          ))}
        </HomeIntro>
        {tracks.map((track) => (
          <TrackEntry
            key={track.id}
            t={t}
            locale={locale}
            track={localize(track, locale)}
            sample={localize(assessSample(track), locale)}
          />
        ))}
      </WordsProvider>
    </Page>
  );
}
