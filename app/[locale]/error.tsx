'use client';

import { Page } from '@/components/layout/page';
import { useSpeech } from '@/components/layout/words-provider';
import { Button } from '@/components/ui/button';

/** What is shown when we made a mistake: the saved answers are safe, and one can try again. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const { translate } = useSpeech();
  return (
    <Page width="read">
      <h1>{translate('site.error.title')}</h1>
      <p>{translate('site.error.body')}</p>
      <Button weight="strong" onClick={reset}>
        {translate('site.error.retry')}
      </Button>
    </Page>
  );
}
