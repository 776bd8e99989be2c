import Link from 'next/link';
import { placeWeeks } from '@/lib/chart/week-bar';
import type { MilestoneLine, ProjectLine } from '@/lib/export/sentences/describe-plan';
import { joinSentences } from '@/lib/export/sentences/join-names';
import type { Telling } from '@/lib/export/telling';
import type { ProjectStep } from '@/lib/schema/report';
import styles from './project-plan.module.css';

type ProjectPlanProps = { telling: Telling; project: ProjectLine; step: ProjectStep | undefined };

/** One project of the plan: what it is, what it closes, and its milestones week by week. */
export function ProjectPlan({ telling, project, step }: ProjectPlanProps) {
  const { report, track, locale, translate } = telling;
  return (
    <li className={styles.project}>
      <div className={styles.about}>
        <h3>
          <Link href={`/${locale}/${track.id}/projects/${project.id}`} prefetch={false}>
            {project.title}
          </Link>
        </h3>
        <p className={styles.facts}>
          <span>{project.weeks}</span>
          <span>{project.hours}</span>
          <span>{project.share}</span>
        </p>
        <p>{project.summary}</p>
        {project.closes !== null && <p className={styles.closes}>{project.closes}</p>}
        {project.advances !== null && <p className={styles.closes}>{project.advances}</p>}
        {project.prerequisites !== null && <p className={styles.note}>{project.prerequisites}</p>}
        <p className={styles.note}>
          {joinSentences(locale, [translate('report.projects.advice'), project.advice])}
        </p>
      </div>
      <ol className={styles.milestones} aria-label={translate('report.projects.milestones')}>
        {project.milestones.map((milestone, index) => (
          <Milestone
            key={milestone.id}
            telling={telling}
            milestone={milestone}
            place={step?.milestones[index]}
            weeks={report.plan.weeks}
          />
        ))}
      </ol>
    </li>
  );
}

type MilestoneProps = {
  telling: Telling;
  milestone: MilestoneLine;
  place: { startWeek: number; endWeek: number } | undefined;
  weeks: number;
};

function Milestone({ telling: { translate }, milestone, place, weeks }: MilestoneProps) {
  const bar = place && placeWeeks(place.startWeek, place.endWeek, weeks);
  return (
    <li>
      <details>
        <summary className={styles.line}>
          <b>{milestone.title}</b>
          <span className={styles.weeks}>
            {milestone.weeks} · {milestone.hours}
          </span>
          <span className={styles.bar} aria-hidden="true">
            {bar && <i style={{ left: `${100 * bar.from}%`, width: `${100 * bar.length}%` }} />}
          </span>
        </summary>
        <p className={styles.note}>{translate('report.projects.acceptance')}</p>
        <ul className={styles.acceptance}>
          {milestone.acceptance.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        {milestone.closes !== null && <p className={styles.closes}>{milestone.closes}</p>}
      </details>
    </li>
  );
}
