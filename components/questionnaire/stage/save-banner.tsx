'use client';

import { downloadAttempt } from '@/components/questionnaire/download-attempt';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { Button } from '@/components/ui/button';
import styles from './save-banner.module.css';

/** Says plainly when answers are not being kept on this device, and offers them as a file. */
export function SaveBanner() {
  const { state } = useAttempt();
  const { translate } = useSpeech();
  const { attempt, keeps, saving } = state;
  const trouble = saving === 'failing' ? 'failing' : keeps === 'tab' ? 'tab' : null;
  return (
    <div role="alert">
      {trouble && (
        <div className={styles.banner}>
          <p>{translate(`assess.banner.${trouble}`)}</p>
          {attempt && (
            <Button onClick={() => downloadAttempt(attempt)}>{translate('assess.download')}</Button>
          )}
        </div>
      )}
    </div>
  );
}
