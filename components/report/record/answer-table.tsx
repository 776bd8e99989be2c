import type { AnswerRow } from '@/lib/export/sentences/describe-answers';
import { targetTitle } from '@/lib/export/sentences/look-up';
import type { Telling } from '@/lib/export/telling';
import { Evidence } from './answer-words';
import styles from './answer-table.module.css';

type AnswerTableProps = { telling: Telling; title: string; rows: AnswerRow[] };

/** The answers of one stage, each with what the target asks, its date and its evidence. */
export function AnswerTable({ telling, title, rows }: AnswerTableProps) {
  const { translate } = telling;
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('report.answers.skill')}</th>
          <th scope="col">{translate('report.answers.rating')}</th>
          <th scope="col">{translate('report.answers.need', { target: targetTitle(telling) })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.title}
              {row.evidence !== null && <Evidence evidence={row.evidence} />}
            </th>
            <td>
              {row.short}
              {row.reason !== null && <q className={styles.small}>{row.reason}</q>}
              {row.date !== null && <span className={styles.small}>{row.date}</span>}
            </td>
            <td>{row.need}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
