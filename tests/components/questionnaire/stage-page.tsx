import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import type { ReactElement } from 'react';
import { WordsProvider } from '@/components/layout/words-provider';
import { outlineTrack } from '@/components/questionnaire/outline';
import { AttemptProvider } from '@/components/questionnaire/session/attempt-provider';
import type { AttemptSession } from '@/components/questionnaire/session/attempt-session';
import { openBrowserSession } from '@/components/questionnaire/session/browser-session';
import { listFormSkills } from '@/components/questionnaire/stage/form-skill';
import { StageForm } from '@/components/questionnaire/stage/stage-form';
import { loadTrack } from '@/lib/content/load-track';
import { localize } from '@/lib/i18n/localize';
import { selectWords } from '@/lib/i18n/select-words';
import { StageIdSchema } from '@/lib/schema/ids';
import type { Locale } from '@/lib/schema/text';
import { openAttemptStore } from '@/lib/storage/attempt-store';
import type { AttemptStore } from '@/lib/storage/attempt-store';

export const track = loadTrack('python-backend');

/** Where the pages asked to go. */
export const visited: string[] = [];

const router = {
  push: (href: string) => void visited.push(href),
  replace: () => undefined,
  refresh: () => undefined,
  back: () => undefined,
  forward: () => undefined,
  prefetch: () => undefined,
} as unknown as NonNullable<Parameters<typeof AppRouterContext.Provider>[0]['value']>; // what the pages use of it

type Options = {
  locale?: Locale;
  openStore?: () => Promise<AttemptStore>;
  /** The work of a tab that was at another page before. */
  session?: AttemptSession;
};

/** Shows a part of the questionnaire as its own tab would. */
export function renderPart(
  part: ReactElement,
  { locale = 'en', openStore, ...tab }: Options = {},
): RenderResult & { session: AttemptSession } {
  const outline = outlineTrack(localize(track, locale));
  const session = tab.session ?? openBrowserSession(outline, openStore);
  const page = render(
    <AppRouterContext value={router}>
      <WordsProvider locale={locale} words={selectWords(locale, ['assess'])}>
        <AttemptProvider outline={outline} openSession={() => session}>
          {part}
        </AttemptProvider>
      </WordsProvider>
    </AppRouterContext>,
  );
  return { ...page, session };
}

/** The first five questions of one stage as its own tab would show them. */
export function renderStage(options: Options & { stage?: string } = {}) {
  const stage = StageIdSchema.parse(options.stage ?? 'databases');
  const skills = listFormSkills(localize(track, options.locale ?? 'en'), stage).slice(0, 5);
  return renderPart(<StageForm stage={stage} skills={skills} />, options);
}

/** What the browser keeps of the track, read anew. */
export async function readKept() {
  const store = await openAttemptStore();
  const records = await store.list(track.id);
  store.close();
  return records;
}
