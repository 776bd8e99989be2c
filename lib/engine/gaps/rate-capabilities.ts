import type { CapabilityResult } from '@/lib/schema/report';
import type { Yardstick } from '@/lib/schema/yardstick';
import type { Claim } from './read-claim';

type Skill = Yardstick['skills'][number];
type Level = Yardstick['levels'][number];

/** Share of a capability's weight that must be met for "met", and that leaves it "open" when not reached. */
const metShare = 0.75;
const partlyShare = 0.35;

/** The verdict on every line of the capability table: the skills that are evidence of it against what its level asks. */
export function rateCapabilities(
  { levels, skills }: Yardstick,
  claimOf: (skill: Skill) => Claim,
): CapabilityResult[] {
  const active = skills.filter((skill) => skill.retired !== true);
  return levels.flatMap((level) =>
    level.capabilities.map(({ id }) => {
      const evidence = active.filter(
        (skill) => skill.capabilities.includes(id) && (skill.required[level.id] ?? 0) > 0,
      );
      return rateCapability(id, level, evidence, claimOf);
    }),
  );
}

function rateCapability(
  capability: CapabilityResult['capability'],
  level: Level,
  evidence: Skill[],
  claimOf: (skill: Skill) => Claim,
): CapabilityResult {
  const judged = evidence.map((skill) => ({
    skill,
    met: isMet(skill.required[level.id] ?? 0, claimOf(skill)),
  }));
  const measured = judged.filter(({ met }) => met !== null);
  const share = weigh(judged.filter(({ met }) => met === true)) / weigh(measured);
  return {
    capability,
    level: level.id,
    verdict:
      measured.length * 2 < judged.length || measured.length === 0
        ? 'unmeasured'
        : share >= metShare
          ? 'met'
          : share >= partlyShare
            ? 'partly'
            : 'open',
    met: judged.filter(({ met }) => met === true).map(({ skill }) => skill.id),
    short: judged.filter(({ met }) => met === false).map(({ skill }) => skill.id),
    unmeasured: judged.filter(({ met }) => met === null).map(({ skill }) => skill.id),
  };
}

/** Null where nothing is known of the skill. */
function isMet(need: number, claim: Claim): boolean | null {
  if (claim.rating === null) return null;
  return claim.rating >= need && !claim.failed.some((one) => one.verifies <= need);
}

function weigh(judged: { skill: Skill }[]): number {
  return judged.reduce((sum, { skill }) => sum + skill.priority, 0);
}
