import type { LevelId } from '@/lib/schema/ids';
import type { Gap } from '@/lib/schema/report';
import type { Rating } from '@/lib/schema/skill';
import type { Yardstick } from '@/lib/schema/yardstick';
import type { Claim } from './read-claim';

type Skill = Yardstick['skills'][number];

/** What finding gaps needs to know: claims, what closing a gap gains, and what the posterior expects of an unasked skill. */
export type GapFacts = {
  yardstick: Yardstick;
  target: LevelId;
  claimOf: (skill: Skill) => Claim;
  /** P(at least the target) with the skill at a rating, minus the same as answered. */
  gainOf: (skill: Skill, rating: Rating) => number;
  /** Whether an unasked skill is more likely than not under a rating. */
  isLikelyUnder: (skill: Skill, rating: Rating) => boolean;
};

type OpenGap = Omit<Gap, 'score'> & { effect: number; floorOpen: boolean };

/**
 * Everything between the answers and the target profile, most effective first: floors that are not met, then by
 * priority × shortfall × gain. Empty exactly when the profile is met and measured.
 */
export function findGaps(facts: GapFacts): Gap[] {
  const open = facts.yardstick.skills
    .filter((skill) => skill.retired !== true)
    .flatMap((skill) => findGap(facts, skill));
  const strongest = Math.max(0, ...open.map((gap) => gap.effect));
  return open
    .toSorted((one, other) => Number(other.floorOpen) - Number(one.floorOpen) || other.effect - one.effect)
    .map(({ effect, floorOpen, ...gap }) => ({
      ...gap,
      score: floorOpen ? 1 : strongest > 0 ? effect / strongest : 0,
    }));
}

function findGap(facts: GapFacts, skill: Skill): OpenGap[] {
  const need = skill.required[facts.target] ?? 0;
  const claim = facts.claimOf(skill);
  const kind = judge(facts, skill, need, claim);
  if (kind === null) return [];
  const reached = standing(claim);
  const gain = facts.gainOf(skill, need);
  const floor = skill.mustHave[facts.target];
  const shortfall = need - reached;
  const effect = skill.priority * shortfall * Math.max(0, gain);
  const checks = claim.failed.map((one) => one.check);
  const floorOpen = floor !== undefined && reached < floor;
  return [
    {
      skill: skill.id,
      kind,
      have: claim.rating,
      need,
      shortfall,
      gain,
      mustHave: floor !== undefined,
      checks,
      effect,
      floorOpen,
    },
  ];
}

function judge(facts: GapFacts, skill: Skill, need: Rating, claim: Claim): Gap['kind'] | null {
  if (need === 0) return null;
  if (claim.rating === null) return facts.isLikelyUnder(skill, need) ? 'likely' : 'not-assessed';
  if (claim.rating < need) return 'below';
  return claim.failed.some((one) => one.verifies <= need) ? 'contradicted' : null;
}

/** The rating that stands once failed checks are counted; nothing said counts from 0. */
function standing(claim: Claim): number {
  const claimed = claim.rating ?? 0;
  return Math.min(claimed, ...claim.failed.map((one) => one.verifies - 1));
}
