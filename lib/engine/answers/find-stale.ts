import type { SkillId } from '@/lib/schema/ids';
import type { Yardstick } from '@/lib/schema/yardstick';
import type { LatestAnswers } from '@/lib/schema/latest-answers';

/** Whole months from one instant to another, never negative. */
export function countMonths(from: string, to: string): number {
  const [start, end] = [new Date(from), new Date(to)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return Math.max(0, end.getUTCDate() < start.getUTCDate() ? months - 1 : months);
}

/** The rated skills whose answer is older than their volatility allows. */
export function findStale({ skills, scoring }: Yardstick, latest: LatestAnswers, asOf: string): SkillId[] {
  return skills
    .filter((skill) => {
      const answer = latest.skills.get(skill.id);
      return (
        skill.retired !== true &&
        answer?.kind === 'rating' &&
        countMonths(answer.at, asOf) >= scoring.staleAfterMonths[skill.volatility]
      );
    })
    .map((skill) => skill.id);
}
