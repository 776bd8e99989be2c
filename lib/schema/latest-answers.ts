import type { Answer, CheckAnswer, SkillAnswer } from './attempt';
import type { CheckId, SkillId } from './ids';

/** What was last said of every skill and every check. */
export type LatestAnswers = { skills: Map<SkillId, SkillAnswer>; checks: Map<CheckId, CheckAnswer> };

/**
 * Of several answers to one question the one given at the later instant counts; of two at the same instant always
 * the same one, whichever stands first in the list. The maps keep the order of the list: walk the track instead.
 */
export function latestAnswers(answers: readonly Answer[]): LatestAnswers {
  const latest: LatestAnswers = { skills: new Map(), checks: new Map() };
  for (const answer of answers) {
    if (answer.kind === 'check') keepLater(latest.checks, answer.check, answer);
    else keepLater(latest.skills, answer.skill, answer);
  }
  return latest;
}

function keepLater<Id, Kept extends Answer>(kept: Map<Id, Kept>, id: Id, answer: Kept): void {
  const other = kept.get(id);
  if (!other || isLater(answer, other)) kept.set(id, answer);
}

function isLater(one: Answer, other: Answer): boolean {
  const apart = Date.parse(one.at) - Date.parse(other.at);
  return apart === 0 ? JSON.stringify(one) > JSON.stringify(other) : apart > 0;
}
