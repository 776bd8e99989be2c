import type { Attempt, SkillAnswer } from '@/lib/schema/attempt';

/** What was last said of a skill; undefined where it is unanswered. */
export function findSkillAnswer(attempt: Attempt | null, skill: string): SkillAnswer | undefined {
  const answers = (attempt?.answers ?? [])
    .filter((answer) => answer.kind !== 'check')
    .filter((answer) => answer.skill === skill);
  return answers.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0];
}
