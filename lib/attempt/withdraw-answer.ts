import type { Attempt } from '@/lib/schema/attempt';

/** The attempt with a skill unanswered again; an answer given after `at` stays. */
export function withdrawAnswer(attempt: Attempt, skill: string, at: string): Attempt {
  const answers = attempt.answers.filter(
    (answer) => answer.kind === 'check' || answer.skill !== skill || Date.parse(answer.at) > Date.parse(at),
  );
  return answers.length === attempt.answers.length ? attempt : { ...attempt, answers };
}
