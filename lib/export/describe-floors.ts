import type { SkillId } from '@/lib/schema/ids';
import type { Floor } from '@/lib/schema/report';
import { latestSkillAnswer } from './latest-answers';
import { lookUp, outcomeTitle } from './look-up';
import type { ReportTrack, Telling } from './telling';

/** A must-have as answered: the sentence, and how it stands. */
export type FloorLine = { key: string; standing: 'met' | 'short' | 'unknown'; sentence: string; verdict: string; reason: string };

/** Which must-haves hold the placement back and why, a paragraph each. */
export function describeHeld(telling: Telling): string[] {
  const { report } = telling;
  return report.placement.heldBy.flatMap((skill) => {
    const floor = lowestFailedFloor(telling, skill);
    return floor === undefined ? [] : [describeHolding(telling, floor)];
  });
}

/** Every must-have up to the target, as it was answered. */
export function describeFloors({ report, track, translate }: Telling): FloorLine[] {
  return report.placement.floors.map((floor) => {
    const standing = floor.have === null ? 'unknown' : floor.have < floor.floor ? 'short' : 'met';
    const values = { level: lookUp(track.levels, floor.level).title, skill: lookUp(track.skills, floor.skill).title, floor: floor.floor };
    return {
      key: `${floor.level} ${floor.skill}`,
      standing,
      sentence:
        floor.have === null
          ? translate('report.level.floorOpen', values)
          : translate('report.level.floorLine', { ...values, have: floor.have }),
      verdict: translate(floorVerdicts[standing]),
      reason: findReason(track, floor),
    };
  });
}

const floorVerdicts = { met: 'report.level.floorMet', short: 'report.level.floorShort', unknown: 'report.level.floorUnknown' } as const;

function describeHolding({ report, track, translate }: Telling, floor: Floor): string {
  const { level, estimatedLevel } = report.placement;
  const values = {
    skill: lookUp(track.skills, floor.skill).title,
    have: floor.have ?? 0,
    floor: floor.floor,
    floorLevel: lookUp(track.levels, floor.level).title,
    level: outcomeTitle(track, level ?? 'below'),
    reason: findReason(track, floor),
  };
  if (!holdsUnderEstimate(track, floor, estimatedLevel)) return translate('report.level.heldTarget', values);
  const estimated = outcomeTitle(track, estimatedLevel ?? 'below');
  return translate(level === null ? 'report.level.heldBelow' : 'report.level.heldUnder', { ...values, estimated });
}

function holdsUnderEstimate(track: ReportTrack, floor: Floor, estimated: string | null): boolean {
  const ids: string[] = track.levels.map(({ id }) => id);
  return estimated !== null && ids.indexOf(floor.level) <= ids.indexOf(estimated);
}

/** Of all levels from the lowest up: a target under the estimate leaves the higher floors out of the report. */
function lowestFailedFloor({ report, track }: Telling, skill: SkillId): Floor | undefined {
  const answer = latestSkillAnswer(report.attempt, skill);
  const have = answer?.kind === 'rating' ? answer.rating : null;
  return track.levels
    .flatMap(({ id: level, mustHaves }) => mustHaves.map((mustHave) => ({ level, skill: mustHave.skill, floor: mustHave.floor, have })))
    .find((floor) => floor.skill === skill && have !== null && have < floor.floor);
}

function findReason(track: ReportTrack, floor: Floor): string {
  return lookUp(track.levels, floor.level).mustHaves.find(({ skill }) => skill === floor.skill)?.reason ?? '';
}
