import { describeComparison } from '@/lib/export/sentences/describe-placement';
import {
  describeReasonMeasure,
  describeStale,
  listContradictions,
  listReasons,
} from '@/lib/export/sentences/describe-reasons';
import type { Telling } from '@/lib/export/telling';
import { ReportSection } from '../report-section';
import styles from './why-section.module.css';

/** Why this result: the answers that moved it most, claim against demonstrated, what doesn't fit, what has aged. */
export function WhySection({ telling }: { telling: Telling }) {
  const { translate } = telling;
  const reasons = listReasons(telling);
  const contradictions = listContradictions(telling);
  const stale = describeStale(telling);
  return (
    <ReportSection id="why" title={translate('report.why.title')}>
      <div className={styles.columns}>
        {telling.report.reasons.length > 0 && (
          <div>
            <h3>{translate('report.why.reasons')}</h3>
            <p className={styles.note}>{describeReasonMeasure(telling)}</p>
            <ul className={styles.reasons}>
              {reasons.map(({ key, said, effect, change }) => (
                <li key={key}>
                  <span>{said}</span>
                  <span className={change < 0 ? styles.down : styles.up}>
                    <span aria-hidden="true">{change < 0 ? '▼' : '▲'}</span> {effect}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={styles.doubts}>
          <h3>{translate('report.why.bias')}</h3>
          <p>{describeComparison(telling)}</p>
          {contradictions.length > 0 && (
            <>
              <h3>{translate('report.why.contradictions')}</h3>
              <ul>
                {contradictions.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <p className={styles.note}>{translate('report.why.contradictionsNote')}</p>
            </>
          )}
          {stale.length > 0 && <h3>{translate('report.why.stale')}</h3>}
          {stale.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
    </ReportSection>
  );
}
