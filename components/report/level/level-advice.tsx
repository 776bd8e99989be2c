import { lookUp } from '@/lib/export/sentences/look-up';
import type { Telling } from '@/lib/export/telling';
import styles from './level-advice.module.css';

/** The advice that goes with the level: below the first one open and in full, above it folded; none without a placement. */
export function LevelAdvice({ telling: { report, track, translate } }: { telling: Telling }) {
  const { kind, level } = report.placement;
  if (kind === 'not-enough') return null;
  if (level === null) {
    return (
      <div className={styles.open}>
        <h2 className={styles.title}>{translate('report.level.advice')}</h2>
        <AdviceList advice={track.below.advice} />
      </div>
    );
  }
  return (
    <details className={styles.folded}>
      <summary>{translate('report.level.advice')}</summary>
      <AdviceList advice={lookUp(track.levels, level).advice} />
    </details>
  );
}

function AdviceList({ advice }: { advice: readonly string[] }) {
  return (
    <ol className={styles.list}>
      {advice.map((piece) => (
        <li key={piece}>{piece}</li>
      ))}
    </ol>
  );
}
