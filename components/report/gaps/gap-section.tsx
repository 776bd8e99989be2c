import { listGaps } from '@/lib/export/sentences/describe-gap';
import { targetTitle } from '@/lib/export/sentences/look-up';
import type { Telling } from '@/lib/export/telling';
import { ReportSection } from '../report-section';
import { GapRow } from './gap-row';
import styles from './gap-section.module.css';

const shownFirst = 6;

/** The gaps to the target, most effective first; the first few in sight, the others folded. */
export function GapSection({ telling }: { telling: Telling }) {
  const { translate } = telling;
  const gaps = listGaps(telling);
  const target = targetTitle(telling);
  const rows = gaps.map((gap, index) => <GapRow key={gap.id} telling={telling} gap={gap} rank={index + 1} />);
  const later = rows.slice(shownFirst);
  return (
    <ReportSection
      id="gaps"
      title={translate('report.gaps.title', { target })}
      note={
        gaps.length > 0
          ? translate('report.gaps.count', { count: gaps.length })
          : translate('report.gaps.none', { target })
      }
      aside={gaps.length > 0 && <Key telling={telling} />}
    >
      <ol className={styles.rows}>{rows.slice(0, shownFirst)}</ol>
      {later.length > 0 && (
        <details className={styles.more}>
          <summary>{translate('report.gaps.more', { count: later.length })}</summary>
          <ol className={styles.rows} start={shownFirst + 1}>
            {later}
          </ol>
        </details>
      )}
    </ReportSection>
  );
}

function Key({ telling: { translate } }: { telling: Telling }) {
  return (
    <p className={styles.key}>
      <span>
        <i className={styles.now} />
        {translate('report.gaps.now')}
      </span>
      <span>
        <i className={styles.needed} />
        {translate('report.gaps.needed')}
      </span>
    </p>
  );
}
