'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { addressAttempt } from '@/components/questionnaire/attempt-addresses';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useAddresses } from '@/components/questionnaire/use-addresses';
import { useSpeech } from '@/components/layout/words-provider';
import { Button, ButtonLink } from '@/components/ui/button';
import { resumePosition } from '@/lib/attempt/resume-position';
import styles from './review.module.css';

/** Marks the attempt finished and leads to its report; or back to the questions. */
export function ReportButton() {
  const { outline, session, state } = useAttempt();
  const { locale, translate } = useSpeech();
  const addresses = useAddresses();
  const router = useRouter();
  const [failed, setFailed] = useState(false);
  const position = resumePosition(state.attempt, outline.stages);

  async function finish(): Promise<void> {
    const id = await session.finish();
    if (id !== null) router.push(addressAttempt(locale, outline.id, id).report);
  }

  return (
    <div className={styles.end}>
      <Button
        weight="strong"
        disabled={state.attempt?.answers.length === 0}
        onClick={() => void finish().catch(() => setFailed(true))}
      >
        {translate('assess.review.report')}
      </Button>
      {position && (
        <ButtonLink href={addresses.stage(position.stage)} weight="quiet">
          {translate('assess.review.back')}
        </ButtonLink>
      )}
      {failed && <p role="alert">{translate('assess.review.failed')}</p>}
    </div>
  );
}
