import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import type { Ask } from './rating-scale';
import styles from './skill-entry.module.css';
import { SkillReadings } from './skill-readings';
import { SkillRequirement } from './skill-requirement';

type LocalSkill = LocalTrack['skills'][number];
type SkillEntryProps = { t: Translate; track: LocalTrack; skill: LocalSkill };

/** One skill in full, at an address of its own. */
export function SkillEntry({ t, track, skill }: SkillEntryProps) {
  const before = track.skills.filter((other) => skill.prerequisites.includes(other.id));
  return (
    <article id={skill.id} className={styles.skill} aria-labelledby={`${skill.id}-title`}>
      <h3 id={`${skill.id}-title`}>
        <a href={`#${skill.id}`}>{skill.title}</a>
      </h3>
      <p>{skill.why}</p>
      <p className={styles.note}>
        <b>{t('explore.skill.priority', { priority: skill.priority })}</b> {skill.priorityReason}
      </p>
      {before.length > 0 && (
        <p className={styles.note}>
          <b>{t('explore.skill.prerequisites')}</b>{' '}
          {before.map((other) => (
            <a key={other.id} className={styles.before} href={`#${other.id}`}>
              {other.title}
            </a>
          ))}
        </p>
      )}
      {listFloors(track, skill).map(({ level, floor, reason }) => (
        <p key={level.id} className={styles.floor}>
          <b>{t('explore.skill.mustHave', { level: level.title, floor })}</b> {reason}
        </p>
      ))}
      <SkillRequirement anchors={skill.anchors} asks={listAsks(track, skill)} />
      <SkillReadings t={t} readings={skill.resources} resources={track.resources} />
    </article>
  );
}

function listAsks(track: LocalTrack, skill: LocalSkill): Ask[] {
  return track.levels.map(({ id, title }) => ({
    level: id,
    title,
    rating: skill.required[id] ?? 0,
    floor: skill.mustHave[id],
  }));
}

function listFloors(track: LocalTrack, skill: LocalSkill) {
  return track.levels.flatMap((level) =>
    level.mustHaves
      .filter((mustHave) => mustHave.skill === skill.id)
      .map(({ floor, reason }) => ({ level, floor, reason })),
  );
}
