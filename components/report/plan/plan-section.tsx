import {
  describePlan,
  describeStillOpen,
  listHabits,
  listMoreOpen,
  listProjects,
} from '@/lib/export/sentences/describe-plan';
import { joinNames } from '@/lib/export/sentences/join-names';
import type { Telling } from '@/lib/export/telling';
import { ReportSection } from '../report-section';
import { HabitList } from './habit-list';
import { HoursSelect } from './hours-select';
import styles from './plan-section.module.css';
import { ProjectPlan } from './project-plan';

type PlanSectionProps = {
  telling: Telling;
  hoursOffered: readonly number[];
  onHours: (hours: number) => void;
};

/** The next projects with their weeks, what they leave open, and the habits beside them. */
export function PlanSection({ telling, hoursOffered, onHours }: PlanSectionProps) {
  const { report, translate } = telling;
  const habits = listHabits(telling);
  return (
    <ReportSection
      id="projects"
      title={translate('report.projects.title')}
      note={describePlan(telling)}
      aside={
        <HoursSelect
          telling={telling}
          offered={hoursOffered}
          hours={report.plan.hoursPerWeek}
          onHours={onHours}
        />
      }
    >
      <ol className={styles.projects}>
        {listProjects(telling).map((project, index) => (
          <ProjectPlan key={project.id} telling={telling} project={project} step={report.projects[index]} />
        ))}
      </ol>
      {describeStillOpen(telling).map((sentence) => (
        <p key={sentence} className={styles.open}>
          {sentence}
        </p>
      ))}
      <MoreOpen telling={telling} />
      {habits.length > 0 && <HabitList title={translate('report.projects.habits')} habits={habits} />}
    </ReportSection>
  );
}

function MoreOpen({ telling }: { telling: Telling }) {
  const names = listMoreOpen(telling);
  if (names.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{telling.translate('report.projects.openRest', { count: names.length })}</summary>
      <p className={styles.open}>{joinNames(telling.locale, names)}</p>
    </details>
  );
}
