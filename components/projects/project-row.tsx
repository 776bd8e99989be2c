'use client';

import Link from 'next/link';
import { useSpeech } from '@/components/layout/words-provider';
import type { LevelId } from '@/lib/schema/ids';
import type { ProjectCard } from './project-cards';
import styles from './project-row.module.css';

type ProjectRowProps = { project: ProjectCard; levels: { id: LevelId; title: string }[]; href: string };

/** One project in the list: what it is, for whom, how long, and what it trains. */
export function ProjectRow({ project, levels, href }: ProjectRowProps) {
  const { translate } = useSpeech();
  const aims = levels.filter((level) => project.levels.includes(level.id)).map((level) => level.title);
  return (
    <li className={styles.row}>
      <h2 className={styles.title}>
        <Link href={href} prefetch={false}>
          {project.title}
        </Link>
      </h2>
      <p className={styles.facts}>
        <span>{translate('projects.aims', { levels: aims.join(translate('projects.and')) })}</span>
        <span>{translate('projects.hours', { hours: project.hours })}</span>
        <span>{translate('projects.milestones', { count: project.milestones })}</span>
        {project.fromArticle && <span>{translate('projects.fromArticle')}</span>}
      </p>
      <div className={styles.about}>
        <p>{project.summary}</p>
        <p className={styles.skills}>
          {translate('projects.trains', { skills: project.skills.join(translate('projects.comma')) })}
        </p>
      </div>
    </li>
  );
}
