import { listStageRows } from '@/lib/export/sentences/describe-stages';
import { targetTitle } from '@/lib/export/sentences/look-up';
import type { Telling } from '@/lib/export/telling';
import styles from './stage-table.module.css';

/** The numbers of the radar as a table. */
export function StageTable({ telling }: { telling: Telling }) {
  const { translate } = telling;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{translate('report.radar.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('report.radar.stage')}</th>
          <th scope="col">{translate('report.radar.you')}</th>
          <th scope="col">{translate('report.radar.range')}</th>
          <th scope="col">{targetTitle(telling)}</th>
        </tr>
      </thead>
      <tbody>
        {listStageRows(telling).map(({ id, title, you, range, target, answered }) => (
          <tr key={id}>
            <th scope="row">
              {title}
              <span>{answered}</span>
            </th>
            <td>{you}</td>
            <td className={styles.range}>{range}</td>
            <td>{target}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
