'use client';

import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import { findSkillAnswer } from '@/lib/attempt/find-skill-answer';
import styles from './review.module.css';
import { SkillLink } from './skill-link';

const titles = {
  'not-sure': 'assess.review.notSure',
  'not-applicable': 'assess.review.notApplicable',
} as const;

/** The skills answered with "not sure" or with "not applicable", with the reasons given; nothing where there are none. */
export function AnswerList({ kind }: { kind: 'not-sure' | 'not-applicable' }) {
  const { outline, state } = useAttempt();
  const { translate } = useSpeech();
  const found = outline.stages.flatMap((stage) =>
    stage.skills.flatMap((skill) => {
      const answer = findSkillAnswer(state.attempt, skill.id);
      return answer?.kind === kind ? [{ stage: stage.id, skill, answer }] : [];
    }),
  );
  if (found.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={kind}>
      <h2 id={kind}>{translate(titles[kind], { count: found.length })}</h2>
      <ul className={styles.list}>
        {found.map(({ stage, skill, answer }) => (
          <li key={skill.id} className={styles.links}>
            <SkillLink stage={stage} skill={skill} />
            {answer.kind === 'not-applicable' && <span className={styles.reason}>{answer.reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
