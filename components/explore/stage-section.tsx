import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import { SkillEntry } from './skill-entry';
import { listStageSkills } from './stage-skills';
import styles from './stage-section.module.css';

type StageSectionProps = { t: Translate; track: LocalTrack; stage: LocalTrack['stages'][number] };

/** A stage with every skill of it. */
export function StageSection({ t, track, stage }: StageSectionProps) {
  const skills = listStageSkills(track, stage.id);
  return (
    <section id={stage.id} className={styles.stage} aria-labelledby={`${stage.id}-title`}>
      <h2 id={`${stage.id}-title`}>{stage.title}</h2>
      <p className={styles.lead}>{stage.summary}</p>
      <p className={styles.note}>
        {t(`explore.stage.${stage.kind}`, { count: skills.length, weight: stage.weight })}
      </p>
      {skills.map((skill) => (
        <SkillEntry key={skill.id} t={t} track={track} skill={skill} />
      ))}
      <p className={styles.back}>
        <a href="#stages">{t('explore.stage.back')}</a>
      </p>
    </section>
  );
}
