import { describeRanking, listGaps, nameGaps } from '@/lib/export/sentences/describe-gap';
import { joinSentences } from '@/lib/export/sentences/join-names';
import type { Telling } from '@/lib/export/telling';
import { ReportSection } from '../report-section';
import { GapRow } from './gap-row';
import styles from './gap-section.module.css';

const shownFirst = 6;

/** The gaps to the target in their order, or what to answer first; the first few in sight, the others folded. */
export function GapSection({ telling }: { telling: Telling }) {
  const { translate } = telling;
  const gaps = listGaps(telling);
  const rows = gaps.map((gap, index) => <GapRow key={gap.id} telling={telling} gap={gap} rank={index + 1} />);
  const later = rows.slice(shownFirst);
  return (
    <ReportSection
      id="gaps"
      title={nameGaps(telling)}
      note={joinSentences(telling.locale, describeRanking(telling))}
      aside={gaps.length > 0 && <Key telling={telling} />}
    >
      {gaps.some(({ points }) => points !== null) && (
        <p className={styles.head} aria-hidden="true">
          {translate('report.gaps.points')}
        </p>
      )}
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
