import type { CheckId, LevelId } from '@/lib/schema/ids';
import type { Gap } from '@/lib/schema/report';
import type { Rating } from '@/lib/schema/skill';
import type { Yardstick } from '@/lib/schema/yardstick';
import { standingOf } from './read-claim';
import type { Claim } from './read-claim';

type Skill = Yardstick['skills'][number];

/** What finding gaps needs to know: claims, what closing a gap gains, and what the posterior expects of an unasked skill. */
export type GapFacts = {
  yardstick: Yardstick;
  target: LevelId;
  claimOf: (skill: Skill) => Claim;
  /** P(at least the target) with the skill at a rating and these checks passed, minus the same as answered. */
  gainOf: (skill: Skill, rating: Rating, passed: CheckId[]) => number;
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
  const checks = claim.failed.map((one) => one.check);
  const gain = facts.gainOf(
    skill,
    claim.rating !== null && claim.rating > need ? claim.rating : need,
    checks,
  );
  const floor = floorOf(facts, skill);
  const shortfall = need - standingOf(claim);
  return [
    {
      skill: skill.id,
      kind,
      have: claim.rating,
      need,
      shortfall,
      gain,
      mustHave: floor > 0,
      checks,
      effect: skill.priority * shortfall * Math.max(0, gain),
      floorOpen: (claim.rating ?? 0) < floor,
    },
  ];
}

/** The highest floor of the target and of the levels under it; 0 where the skill is no must-have. */
function floorOf({ yardstick, target }: GapFacts, skill: Skill): number {
  const levels = yardstick.levels.map(({ id }) => id);
  const upToTarget = levels.slice(0, levels.indexOf(target) + 1);
  return Math.max(0, ...upToTarget.map((level) => skill.mustHave[level] ?? 0));
}

function judge(facts: GapFacts, skill: Skill, need: Rating, claim: Claim): Gap['kind'] | null {
  if (need === 0) return null;
  if (claim.rating === null) return facts.isLikelyUnder(skill, need) ? 'likely' : 'not-assessed';
  if (claim.rating < need) return 'below';
  return claim.failed.some((one) => one.verifies <= need) ? 'contradicted' : null;
}
