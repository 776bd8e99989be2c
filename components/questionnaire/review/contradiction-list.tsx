'use client';

import { useState } from 'react';
import { useAttempt } from '@/components/questionnaire/session/attempt-provider';
import { useSpeech } from '@/components/layout/words-provider';
import type { Contradiction } from '@/lib/schema/report';
import { askQuestion } from './ask-question';
import { ChangeLinks } from './change-links';
import { groupContradictions } from './group-contradictions';
import styles from './review.module.css';

/** What does not seem to fit together, as questions: the answers may stay as they are. */
export function ContradictionList({ contradictions }: { contradictions: Contradiction[] }) {
  const { outline } = useAttempt();
  const { locale, translate } = useSpeech();
  const [kept, setKept] = useState<readonly string[]>([]);
  const questions = groupContradictions(contradictions).map((question) => ({
    question,
    text: askQuestion(question, outline, locale, translate),
  }));
  return (
    <section className={styles.section} aria-labelledby="questions">
      <h2 id="questions">
        {translate(
          questions.length > 0 ? 'assess.review.questions.title' : 'assess.review.questions.nothing',
        )}
      </h2>
      <p className={styles.note}>
        {translate(questions.length > 0 ? 'assess.review.questions.note' : 'assess.review.questions.none')}
      </p>
      <ul className={styles.list}>
        {questions.map(({ question, text }) => (
          <li key={text} className={styles.question}>
            <p>{text}</p>
            <div className={styles.links}>
              {kept.includes(text) ? (
                <span className={styles.kept}>{translate('assess.review.questions.kept')}</span>
              ) : (
                <button type="button" onClick={() => setKept([...kept, text])}>
                  {translate('assess.review.questions.keep')}
                </button>
              )}
              <ChangeLinks question={question} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
