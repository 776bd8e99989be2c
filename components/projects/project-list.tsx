'use client';

import { useState } from 'react';
import { useSpeech } from '@/components/layout/words-provider';
import { ChoiceBar } from '@/components/ui/choice-bar';
import type { LevelId } from '@/lib/schema/ids';
import type { ProjectCard } from './project-cards';
import styles from './project-list.module.css';
import { ProjectRow } from './project-row';

type ProjectListProps = { levels: { id: LevelId; title: string }[]; projects: ProjectCard[]; base: string };

const anyLevel = '';

/** The projects, all of them or those for one level; `base` is the address they lie under. */
export function ProjectList({ levels, projects, base }: ProjectListProps) {
  const { translate } = useSpeech();
  const [chosen, setChosen] = useState<string>(anyLevel);
  const shown = projects.filter(
    (project) => chosen === anyLevel || project.levels.some((level) => level === chosen),
  );
  return (
    <div className={styles.list}>
      <ChoiceBar
        legend={translate('projects.filter.legend')}
        name="level"
        choices={[
          { value: anyLevel, label: translate('projects.filter.any') },
          ...levels.map((level) => ({ value: level.id, label: level.title })),
        ]}
        value={chosen}
        onChoose={setChosen}
      />
      <p className={styles.count} role="status">
        {translate('projects.count', { count: shown.length })}
      </p>
      <ul className={styles.rows}>
        {shown.map((project) => (
          <ProjectRow key={project.id} project={project} levels={levels} href={`${base}/${project.id}`} />
        ))}
      </ul>
    </div>
  );
}
