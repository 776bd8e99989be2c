import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import styles from './skill-readings.module.css';

type LocalResource = LocalTrack['resources'][number];

type SkillReadingsProps = {
  t: Translate;
  readings: LocalTrack['skills'][number]['resources'];
  resources: LocalResource[];
};

/** What to read for a skill, and which part of it; folded until wanted. */
export function SkillReadings({ t, readings, resources }: SkillReadingsProps) {
  if (readings.length === 0) return null;
  return (
    <details className={styles.readings}>
      <summary className={styles.summary}>{t('explore.skill.readings', { count: readings.length })}</summary>
      <ul className={styles.list}>
        {readings.map((reading) => {
          const resource = resources.find(({ id }) => id === reading.resource);
          return resource && <Reading key={reading.resource} t={t} resource={resource} part={reading.part} />;
        })}
      </ul>
    </details>
  );
}

function Reading({ t, resource, part }: { t: Translate; resource: LocalResource; part: string }) {
  const marks = [
    t(`explore.kinds.${resource.kind}`),
    ...resource.languages.map((language) => t(`explore.languages.${language}`)),
    ...(resource.primary ? [t('explore.skill.primary')] : []),
  ];
  return (
    <li>
      {resource.url === null ? <b>{resource.title}</b> : <a href={resource.url}>{resource.title}</a>}
      <span className={styles.marks}>{marks.join(' · ')}</span>
      <p>{part}</p>
      {resource.note !== undefined && <p className={styles.note}>{resource.note}</p>}
    </li>
  );
}
