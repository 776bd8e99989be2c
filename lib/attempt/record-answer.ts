import type { Answer, Attempt } from '@/lib/schema/attempt';

/**
 * The attempt with one more answer, in the place of earlier ones to the same question. Where a later one is already
 * there (another tab, a write that had to be repeated) that one stands; of two at one instant, the newcomer.
 */
export function recordAnswer(attempt: Attempt, answer: Answer): Attempt {
  const others = attempt.answers.filter((other) => isSameQuestion(other, answer));
  if (others.some((other) => Date.parse(other.at) > Date.parse(answer.at))) return attempt;
  const [replaced] = others;
  if (replaced === undefined) return { ...attempt, answers: [...attempt.answers, answer] };
  const answers = attempt.answers.filter((other) => other === replaced || !isSameQuestion(other, answer));
  return { ...attempt, answers: answers.map((other) => (other === replaced ? answer : other)) };
}

function isSameQuestion(one: Answer, other: Answer): boolean {
  if (one.kind === 'check' || other.kind === 'check') {
    return one.kind === 'check' && other.kind === 'check' && one.check === other.check;
  }
  return one.skill === other.skill;
}
