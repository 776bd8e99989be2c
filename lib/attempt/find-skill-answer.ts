import type { Attempt, SkillAnswer } from '@/lib/schema/attempt';
import { latestAnswers } from '@/lib/schema/latest-answers';

/** What was last said of a skill; undefined where it is unanswered. */
export function findSkillAnswer(attempt: Attempt | null, skill: string): SkillAnswer | undefined {
  const said = attempt?.answers.filter((answer) => answer.kind !== 'check' && answer.skill === skill) ?? [];
  return [...latestAnswers(said).skills.values()][0];
}
