import Link from 'next/link';
import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import { MilestoneSection } from './milestone-section';
import { sumHours } from './project-cards';
import styles from './project-detail.module.css';
import { SkillRatingList } from './skill-rating-list';
import { TickProgress } from './tick-progress';

type ProjectDetailProps = {
  t: Translate;
  track: LocalTrack;
  project: LocalTrack['projects'][number];
  base: string;
};

/** A project from what it is to how far it can be taken; `base` is the address of the track. */
export function ProjectDetail({ t, track, project, base }: ProjectDetailProps) {
  return (
    <article className={styles.project}>
      <ProjectIntro t={t} track={track} project={project} base={base} />
      <section aria-labelledby="before">
        <h2 id="before">{t('projects.before.title')}</h2>
        <p className={styles.note}>
          {t(project.prerequisites.length > 0 ? 'projects.before.some' : 'projects.before.none')}
        </p>
        <SkillRatingList
          t={t}
          skills={track.skills}
          asked={project.prerequisites}
          hrefOf={({ id }) => `${base}/explore#${id}`}
        />
      </section>
      <section aria-labelledby="milestones">
        <h2 id="milestones">{t('projects.milestone.title')}</h2>
        <TickProgress
          track={track.id}
          project={project.id}
          milestones={project.milestones.map(({ id, acceptance }) => ({ id, points: acceptance.length }))}
        />
        <ol className={styles.milestones}>
          {project.milestones.map((milestone) => (
            <MilestoneSection
              key={milestone.id}
              t={t}
              track={track}
              project={project}
              milestone={milestone}
              base={base}
            />
          ))}
        </ol>
      </section>
      <section aria-labelledby="advice">
        <h2 id="advice">{t('projects.advice')}</h2>
        <p className={styles.advice}>{project.advice}</p>
      </section>
    </article>
  );
}

function ProjectIntro({ t, track, project, base }: ProjectDetailProps) {
  const aims = track.levels.filter((level) => project.levels.includes(level.id)).map((level) => level.title);
  return (
    <header className={styles.intro}>
      <p>
        <Link className={styles.back} href={`${base}/projects`} prefetch={false}>
          {t('projects.back')}
        </Link>
      </p>
      <h1>{project.title}</h1>
      <p className={styles.facts}>
        <span>{t('projects.aims', { levels: aims.join(t('projects.and')) })}</span>
        <span>{t('projects.hours', { hours: sumHours(project.milestones) })}</span>
        <span>{t('projects.milestones', { count: project.milestones.length })}</span>
        {project.fromArticle && <span>{t('projects.fromArticle')}</span>}
      </p>
      <p>{project.summary}</p>
    </header>
  );
}
