import type { Answer, Attempt, CheckAnswer, SkillAnswer } from '@/lib/schema/attempt';

/** What the person last said of a skill: the answer the report counts. */
export function latestSkillAnswer(attempt: Attempt, skill: string): SkillAnswer | undefined {
  return latest(
    attempt.answers.filter((answer) => answer.kind !== 'check').filter((answer) => answer.skill === skill),
  );
}

/** What the person last said to a check: the answer the report counts. */
export function latestCheckAnswer(attempt: Attempt, check: string): CheckAnswer | undefined {
  return latest(
    attempt.answers.filter((answer) => answer.kind === 'check').filter((answer) => answer.check === check),
  );
}

/** The later instant wins; at one instant always the same one, whichever stands first. */
function latest<Said extends Answer>(answers: readonly Said[]): Said | undefined {
  return [...answers].sort(
    (one, other) =>
      Date.parse(other.at) - Date.parse(one.at) || (JSON.stringify(one) > JSON.stringify(other) ? -1 : 1),
  )[0];
}
