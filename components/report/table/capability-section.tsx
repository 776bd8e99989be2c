import Link from 'next/link';
import { describeMarket, listCapabilities } from '@/lib/export/sentences/describe-capabilities';
import type { CapabilityLine } from '@/lib/export/sentences/describe-capabilities';
import { joinSentences } from '@/lib/export/sentences/join-names';
import type { Telling } from '@/lib/export/telling';
import { ReportSection } from '../report-section';
import styles from './capability-section.module.css';

/** The capability table with the verdict on each line, and what the market paid for each level. */
export function CapabilitySection({ telling }: { telling: Telling }) {
  const { translate, locale, track } = telling;
  return (
    <ReportSection
      id="table"
      title={translate('report.table.title')}
      note={
        <>
          {joinSentences(locale, [translate('report.table.rule'), ''])}
          <Link href={`/${locale}/${track.id}/method`} prefetch={false}>
            {translate('report.table.method')}
          </Link>
        </>
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{translate('report.table.level')}</th>
            <th scope="col">{translate('report.table.capability')}</th>
            <th scope="col">{translate('report.table.verdict')}</th>
            <th scope="col">{translate('report.table.salary')}</th>
          </tr>
        </thead>
        {listCapabilities(telling).map(({ id, title, salary, lines }) => (
          <tbody key={id}>
            {lines.map((line, index) => (
              <tr key={line.id}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={lines.length}>
                    {title}
                  </th>
                )}
                <td>
                  <Capability line={line} />
                </td>
                <td className={styles[line.verdict]}>
                  <span aria-hidden="true">{line.sign}</span> {line.word}
                </td>
                {index === 0 && (
                  <td rowSpan={lines.length} className={styles.salary}>
                    {salary}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className={styles.note}>
        {describeMarket(telling).map((sentence, index) => (
          <span key={sentence} className={index > 0 ? styles.old : undefined}>
            {joinSentences(locale, [sentence, ''])}
          </span>
        ))}
      </p>
    </ReportSection>
  );
}

function Capability({ line }: { line: CapabilityLine }) {
  return (
    <details className={styles.capability}>
      <summary>
        <b>{line.title}</b>
        <span>{line.counts}</span>
      </summary>
      <p>{line.meaning}</p>
      {line.names.map((names) => (
        <p key={names}>{names}</p>
      ))}
    </details>
  );
}
