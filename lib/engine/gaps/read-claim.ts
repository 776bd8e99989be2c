import type { CheckId, SkillId } from '@/lib/schema/ids';
import type { Rating } from '@/lib/schema/skill';
import type { BuiltModel } from '@/lib/engine/model/build-model';
import type { LatestAnswers } from '@/lib/schema/latest-answers';
import { markCheck } from '@/lib/engine/answers/mark-check';

/** What was claimed of a skill: its rating (null: no answer that informs) and the failed checks that speak against it. */
export type Claim = { rating: Rating | null; failed: { check: CheckId; verifies: Rating }[] };

/**
 * A failed check speaks against a claim when it verifies a rating up to the claimed one, and no check of the same
 * skill that verifies as much or more was passed.
 */
export function readClaim(built: BuiltModel, latest: LatestAnswers, skill: SkillId): Claim {
  const answer = latest.skills.get(skill);
  const rating = answer?.kind === 'rating' ? answer.rating : null;
  const marked = [...latest.checks.values()].flatMap((given) => {
    const check = built.checks.get(given.check)?.check;
    if (check === undefined || check.skill !== skill) return [];
    return [{ check: given.check, verifies: check.verifies, right: markCheck(check, given) }];
  });
  const passed = Math.max(0, ...marked.filter((one) => one.right).map((one) => one.verifies));
  const failed = marked.filter((one) => !one.right && one.verifies > passed && one.verifies <= (rating ?? 0));
  return { rating, failed };
}

/** The rating that stands once failed checks are counted; nothing said counts from 0. */
export function standingOf(claim: Claim): number {
  return Math.min(claim.rating ?? 0, ...claim.failed.map((one) => one.verifies - 1));
}
