'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { findSkillAnswer } from '@/lib/attempt/find-skill-answer';
import styles from './review.module.css';
import { SkillLink } from './skill-link';

/** So many open questions are shown without unfolding. */
const unfolded = 12;

/** What has no answer yet, by stage, each a link to its question. */
export function UnansweredList() {
  const { outline, state } = useAttempt();
  const { translate } = useSpeech();
  const stages = outline.stages
    .map((stage) => ({
      ...stage,
      skills: stage.skills.filter(({ id }) => findSkillAnswer(state.attempt, id) === undefined),
    }))
    .filter(({ skills }) => skills.length > 0);
  const count = stages.reduce((sum, { skills }) => sum + skills.length, 0);
  return (
    <section className={styles.section} aria-labelledby="unanswered">
      <h2 id="unanswered">{translate('assess.review.unanswered.title', { count })}</h2>
      {count === 0 && <p className={styles.note}>{translate('assess.review.unanswered.none')}</p>}
      <div className={styles.stages}>
        {stages.map((stage) => (
          <details key={stage.id} open={count <= unfolded}>
            <summary>
              {translate('assess.review.unanswered.stage', {
                stage: stage.title,
                count: stage.skills.length,
              })}
            </summary>
            <div className={styles.links}>
              {stage.skills.map((skill) => (
                <SkillLink key={skill.id} stage={stage.id} skill={skill} />
              ))}
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}
