import { describeWayUp, listWaySteps } from '@/lib/export/sentences/describe-way-up';
import { joinSentences } from '@/lib/export/sentences/join-names';
import type { Telling } from '@/lib/export/telling';
import { MiniRuler } from '../gaps/mini-ruler';
import { ReportSection } from '../report-section';
import styles from './way-section.module.css';

/** The smallest set of improvements that reaches the target, each with what it looks like. */
export function WaySection({ telling }: { telling: Telling }) {
  const { translate, locale } = telling;
  return (
    <ReportSection
      id="way"
      title={translate('report.way.title')}
      note={joinSentences(locale, describeWayUp(telling))}
    >
      <ol className={styles.steps}>
        {listWaySteps(telling).map((step) => (
          <li key={step.id}>
            <h3>{step.title}</h3>
            <MiniRuler have={step.from} need={step.to} description={step.sentence} />
            <p>{step.anchor}</p>
          </li>
        ))}
      </ol>
    </ReportSection>
  );
}
