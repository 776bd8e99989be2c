import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import { AcceptanceList } from './acceptance-list';
import styles from './milestone-section.module.css';
import { SkillRatingList } from './skill-rating-list';

type LocalProject = LocalTrack['projects'][number];

type MilestoneSectionProps = {
  t: Translate;
  track: LocalTrack;
  project: LocalProject;
  milestone: LocalProject['milestones'][number];
  base: string;
};

/** A milestone: when it is done, and what may then be answered anew; `base` is the address of the track. */
export function MilestoneSection({ t, track, project, milestone, base }: MilestoneSectionProps) {
  return (
    <li id={milestone.id} className={styles.milestone}>
      <h3>{milestone.title}</h3>
      <p className={styles.hours}>{t('projects.hours', { hours: milestone.hours })}</p>
      <AcceptanceList
        track={track.id}
        project={project.id}
        milestone={milestone.id}
        points={milestone.acceptance}
      />
      <h4 className={styles.trains}>{t('projects.milestone.trains')}</h4>
      <SkillRatingList
        t={t}
        skills={track.skills}
        asked={milestone.trains}
        hrefOf={(skill) => `${base}/assess/${skill.stage}#${skill.id}`}
      />
    </li>
  );
}
