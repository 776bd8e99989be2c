import { describeWayUp, listWaySteps } from '@/lib/export/sentences/describe-way-up';
import type { WayStep } from '@/lib/export/sentences/describe-way-up';
import { joinSentences } from '@/lib/export/sentences/join-names';
import type { Telling } from '@/lib/export/telling';
import { MiniRuler } from '../gaps/mini-ruler';
import { ReportSection } from '../report-section';
import styles from './way-section.module.css';

const shownFirst = 6;

/** The smallest set of improvements that reaches the target, each with what it looks like; the first few in sight. */
export function WaySection({ telling }: { telling: Telling }) {
  const { translate, locale } = telling;
  const steps = listWaySteps(telling);
  const later = steps.slice(shownFirst);
  return (
    <ReportSection
      id="way"
      title={translate('report.way.title')}
      note={joinSentences(locale, describeWayUp(telling))}
    >
      <Steps steps={steps.slice(0, shownFirst)} start={1} />
      {later.length > 0 && (
        <details className={styles.more}>
          <summary>{translate('report.way.more', { count: later.length })}</summary>
          <Steps steps={later} start={shownFirst + 1} />
        </details>
      )}
    </ReportSection>
  );
}

function Steps({ steps, start }: { steps: WayStep[]; start: number }) {
  return (
    <ol className={styles.steps} start={start}>
      {steps.map((step) => (
        <li key={step.id}>
          <h3>{step.title}</h3>
          <MiniRuler have={step.from} need={step.to} description={step.sentence} />
          <p>{step.anchor}</p>
        </li>
      ))}
    </ol>
  );
}
