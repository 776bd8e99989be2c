import Link from 'next/link';
import type { Translate } from '@/lib/i18n/translator';
import type { LocalTrack } from '@/lib/schema/track';
import type { SkillId } from '@/lib/schema/ids';
import type { Rating } from '@/lib/schema/skill';
import styles from './skill-rating-list.module.css';

type LocalSkill = LocalTrack['skills'][number];

type SkillRatingListProps = {
  t: Translate;
  skills: LocalSkill[];
  asked: { skill: SkillId; rating: Rating }[];
  hrefOf: (skill: LocalSkill) => string;
};

/** Skills, each with a rating and the deed that rating stands for. */
export function SkillRatingList({ t, skills, asked, hrefOf }: SkillRatingListProps) {
  return (
    <ul className={styles.list}>
      {asked.map(({ skill: id, rating }) => {
        const skill = skills.find((candidate) => candidate.id === id);
        return (
          skill && (
            <li key={id}>
              <Link href={hrefOf(skill)} prefetch={false}>
                {skill.title}
              </Link>
              <span className={styles.rating}>{t('projects.rating', { rating })}</span>
              <span className={styles.anchor}>{skill.anchors[rating]}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
