'use client';

import { useSpeech } from '@/components/layout/words-provider';
import type { Translate } from '@/lib/i18n/translator';
import { useChosenLevel } from './level-choice';
import { RatingScale } from './rating-scale';
import type { Ask } from './rating-scale';
import styles from './skill-requirement.module.css';

type SkillRequirementProps = { anchors: string[]; asks: Ask[] };

/** What the levels ask of a skill, in the words of its anchors; the chosen level's anchor stands out. */
export function SkillRequirement({ anchors, asks }: SkillRequirementProps) {
  const { translate } = useSpeech();
  const chosen = useChosenLevel();
  const ask = asks.find(({ level }) => level === chosen);
  return (
    <div className={styles.requirement}>
      <RatingScale asks={asks} chosen={chosen} description={describeAsks(translate, asks)} />
      {ask && (
        <p className={styles.asked}>
          <b>{translate('explore.skill.asks', { level: ask.title, rating: ask.rating })}</b>{' '}
          {ask.rating > 0 && anchors[ask.rating]}
        </p>
      )}
      <details>
        <summary className={styles.summary}>{translate('explore.skill.anchors')}</summary>
        <ol className={styles.anchors} start={0}>
          {anchors.map((anchor, rating) => (
            <li key={anchor} className={ask?.rating === rating ? styles.wanted : undefined}>
              <span className={styles.number}>{rating}</span>
              <span>
                {anchor} <Marks asks={asks} rating={rating} />
              </span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function Marks({ asks, rating }: { asks: Ask[]; rating: number }) {
  const { translate } = useSpeech();
  const asked = asks
    .filter((ask) => ask.rating === rating && rating > 0)
    .map((ask) => ({ key: 'explore.skill.asked' as const, ask }));
  const floors = asks
    .filter((ask) => ask.floor === rating)
    .map((ask) => ({ key: 'explore.skill.floor' as const, ask }));
  return [...asked, ...floors].map(({ key, ask }) => (
    <span key={`${key} ${ask.level}`} className={styles.tag}>
      {translate(key, { level: ask.title })}
    </span>
  ));
}

function describeAsks(translate: Translate, asks: Ask[]): string {
  return asks
    .map((ask) => translate('explore.skill.asks', { level: ask.title, rating: ask.rating }))
    .join(' ');
}
