'use client';

import { useSpeech } from '@/components/layout/words-provider';
import type { AttemptProblem } from '@/lib/attempt/find-attempt-problems';
import styles from './start-panel.module.css';

const shown = 8;

/** Why a file was refused: the first faults by name, and how many more there are. */
export function ProblemList({ problems }: { problems: AttemptProblem[] }) {
  const { translate } = useSpeech();
  return (
    <>
      <p>{translate('assess.file.refused')}</p>
      <ul className={styles.problems}>
        {problems.slice(0, shown).map(({ code, path, detail }, index) => (
          <li key={index}>{translate(`assess.fileProblem.${code}`, { path, detail })}</li>
        ))}
        {problems.length > shown && (
          <li>{translate('assess.file.more', { count: problems.length - shown })}</li>
        )}
      </ul>
    </>
  );
}
