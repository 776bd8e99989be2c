import type { Attempt, CheckAnswer, SkillAnswer } from '@/lib/schema/attempt';
import { latestAnswers } from '@/lib/schema/latest-answers';

/** What the person last said of a skill: the answer the report counts. */
export function latestSkillAnswer(attempt: Attempt, skill: string): SkillAnswer | undefined {
  return [...latestAnswers(attempt.answers).skills.values()].find((answer) => answer.skill === skill);
}

/** What the person last said to a check: the answer the report counts. */
export function latestCheckAnswer(attempt: Attempt, check: string): CheckAnswer | undefined {
  return [...latestAnswers(attempt.answers).checks.values()].find((answer) => answer.check === check);
}
