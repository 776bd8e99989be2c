import { countAnswers, describeCounts } from '@/lib/export/sentences/describe-counts';
import { listAnswers, listCheckAnswers, listStrangers } from '@/lib/export/sentences/describe-answers';
import { lookUp } from '@/lib/export/sentences/look-up';
import { quoteIn } from '@/lib/export/sentences/quote-in';
import type { Telling } from '@/lib/export/telling';
import { ReportSection } from '../report-section';
import { AnswerTable } from './answer-table';
import styles from './answers-section.module.css';

/** Every answer with its evidence, stage by stage, folded. */
export function AnswersSection({ telling }: { telling: Telling }) {
  const { track, translate } = telling;
  const rows = listAnswers(telling);
  const checks = listCheckAnswers(telling);
  const strangers = listStrangers(telling);
  return (
    <ReportSection id="answers" title={translate('report.answers.title')}>
      <details className={styles.answers}>
        <summary>{describeCounts(telling, countAnswers(telling))}</summary>
        {track.stages.map(({ id, title }) => (
          <AnswerTable
            key={id}
            telling={telling}
            title={title}
            rows={rows.filter((row) => row.stage === id)}
          />
        ))}
        {checks.length > 0 && <h3>{translate('report.answers.checks')}</h3>}
        <ul>
          {checks.map(({ skill, sentence }) => (
            <li key={sentence}>
              {quoteIn(
                telling,
                'report.answers.about',
                { at: 'said', words: sentence },
                { name: lookUp(track.skills, skill).title },
              )}
            </li>
          ))}
          {strangers.map((id) => (
            <li key={id}>
              <code>{id}</code> {translate('report.answers.unknown')}
            </li>
          ))}
        </ul>
      </details>
    </ReportSection>
  );
}
