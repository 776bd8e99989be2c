import { outcomeChances, sayChance } from '@/lib/export/sentences/outcome-probabilities';
import type { Telling } from '@/lib/export/telling';
import styles from './level-chances.module.css';

/** The probability of each level, as a table with a bar in each row. */
export function LevelChances({ telling }: { telling: Telling }) {
  const { report, translate, locale } = telling;
  const current = report.placement.level ?? 'below';
  return (
    <table className={styles.chances}>
      <caption>{translate('report.level.probabilities')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{translate('report.level.outcome')}</th>
          <th scope="col">{translate('report.level.probability')}</th>
        </tr>
      </thead>
      <tbody>
        {outcomeChances(telling).map(({ outcome, title, probability }) => (
          <tr key={outcome} className={outcome === current ? styles.current : undefined}>
            <th scope="row">{title}</th>
            <td>
              <span className={styles.bar}>
                <i style={{ width: `${100 * probability}%` }} />
              </span>
              <span>{sayChance(locale, probability)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
