'use client';

import { downloadAttempt } from '@/components/questionnaire/download-attempt';
import { useSpeech } from '@/components/layout/words-provider';
import { Button } from '@/components/ui/button';
import type { Attempt } from '@/lib/schema/attempt';
import styles from './other-version.module.css';

/** Says that an attempt answers another version of the questions, and offers it as a file: it is not judged by this one. */
export function OtherVersion({ attempt }: { attempt: Attempt }) {
  const { translate } = useSpeech();
  return (
    <div className={styles.notice} role="status">
      <p>
        {translate('assess.fileProblem.unknown-version', {
          path: 'trackVersion',
          detail: attempt.trackVersion,
        })}
      </p>
      <Button onClick={() => downloadAttempt(attempt)}>{translate('assess.download')}</Button>
    </div>
  );
}
