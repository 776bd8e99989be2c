import { describeRadar } from '@/lib/export/sentences/describe-stages';
import type { Telling } from '@/lib/export/telling';
import { ReportSection } from '../report-section';
import { RadarFigure } from './radar-figure';
import styles from './radar-section.module.css';
import { StageTable } from './stage-table';

/** The stages as a radar, and the same numbers as prose and as a table. */
export function RadarSection({ telling }: { telling: Telling }) {
  return (
    <ReportSection
      id="radar"
      title={telling.translate('report.radar.title')}
      note={telling.translate('report.radar.scale')}
    >
      <div className={styles.columns}>
        <RadarFigure telling={telling} />
        <div className={styles.numbers}>
          <StageTable telling={telling} />
          <p className={styles.prose}>{describeRadar(telling)}</p>
        </div>
      </div>
    </ReportSection>
  );
}
