'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { findSkillAnswer } from '@/lib/attempt/find-skill-answer';
import type { Missing } from '@/lib/engine/placement/find-missing';
import { SkillLink } from './skill-link';
import styles from './review.module.css';

/** How many answers a level still takes, with the stages that have none, each leading to its first open question; nothing once there are enough. */
export function LackNotice({ missing: { missingAnswers, missingStages } }: { missing: Missing }) {
  const { outline, state } = useAttempt();
  const { translate } = useSpeech();
  if (missingAnswers === 0) return null;
  const empty = outline.stages.filter(({ id }) => missingStages.includes(id));
  return (
    <div className={styles.lack}>
      <p>{translate('assess.review.lack.count', { count: missingAnswers })}</p>
      {empty.length > 0 && <p className={styles.note}>{translate('assess.review.lack.stages')}</p>}
      <ul className={styles.list}>
        {empty.flatMap(({ id, title, skills }) => {
          const open = skills.find((skill) => findSkillAnswer(state.attempt, skill.id) === undefined);
          const skill = open ?? skills[0];
          return skill === undefined ? (
            []
          ) : (
            <li key={id} className={styles.links}>
              <SkillLink stage={id} skill={{ id: skill.id, title }} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
