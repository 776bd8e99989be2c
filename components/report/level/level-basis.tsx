import { describeAhead, describeFloors } from '@/lib/export/sentences/describe-floors';
import {
  describeEstimate,
  describeOpenMustHaves,
  describeReading,
} from '@/lib/export/sentences/describe-placement';
import type { Telling } from '@/lib/export/telling';
import { LevelChances } from './level-chances';
import styles from './level-basis.module.css';

const signs = { met: '✓', short: '○', unknown: '–' } as const;

/** What the level rests on: its range and basis, the probability of each level, and the must-haves. */
export function LevelBasis({ telling }: { telling: Telling }) {
  const { report, translate } = telling;
  return (
    <div className={styles.basis}>
      <ul className={styles.sentences}>
        {[...describeEstimate(telling), ...describeAhead(telling), ...describeOpenMustHaves(telling)].map(
          (sentence) => (
            <li key={sentence}>{sentence}</li>
          ),
        )}
      </ul>
      {report.placement.kind !== 'not-enough' && <LevelChances telling={telling} />}
      <details className={styles.floors}>
        <summary>{translate('report.level.why')}</summary>
        {describeReading(telling).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <h2 className={styles.title}>{translate('report.level.floors')}</h2>
        <ul>
          {describeFloors(telling).map(({ key, standing, sentence, verdict, reason }) => (
            <li key={key} className={styles[standing]}>
              <span aria-hidden="true">{signs[standing]}</span> {sentence} <b>{verdict}</b>
              <p className={styles.reason}>{reason}</p>
            </li>
          ))}
        </ul>
        <p>
          <a href="#why">{translate('report.level.toWhy')}</a>
        </p>
      </details>
    </div>
  );
}
