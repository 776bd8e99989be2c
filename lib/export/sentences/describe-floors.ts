import type { SkillId } from '@/lib/schema/ids';
import type { Floor } from '@/lib/schema/report';
import { lookUp, outcomeTitle } from './look-up';
import type { ReportTrack, Telling } from '../telling';

/** A must-have as answered: the sentence, how it stands, why it is one, and all three as one text. */
export type FloorLine = {
  key: string;
  standing: 'met' | 'short' | 'unknown';
  sentence: string;
  verdict: string;
  reason: string;
  full: string;
};

/** Which must-haves hold the placement under the estimate and why, a paragraph each. */
export function describeHeld(telling: Telling): string[] {
  return listFailedFloors(telling)
    .filter((floor) => holdsUnderEstimate(telling, floor))
    .map((floor) => describeHolding(telling, floor));
}

/** Which must-haves stand between the estimate and the target, a sentence each. */
export function describeAhead(telling: Telling): string[] {
  return listFailedFloors(telling)
    .filter((floor) => !holdsUnderEstimate(telling, floor))
    .map((floor) => telling.translate('report.level.heldTarget', nameFloor(telling, floor)));
}

/** Every must-have up to the target, as it was answered. */
export function describeFloors({ report, track, translate }: Telling): FloorLine[] {
  return report.placement.floors.map((floor) => {
    const standing = floor.have === null ? 'unknown' : floor.have < floor.floor ? 'short' : 'met';
    const values = {
      level: lookUp(track.levels, floor.level).title,
      skill: lookUp(track.skills, floor.skill).title,
      floor: floor.floor,
    };
    const sentence =
      floor.have === null
        ? translate('report.level.floorOpen', values)
        : translate('report.level.floorLine', { ...values, have: floor.have });
    const told = { sentence, verdict: translate(floorVerdicts[standing]), reason: findReason(track, floor) };
    return {
      key: `${floor.level} ${floor.skill}`,
      standing,
      ...told,
      full: translate('report.level.floorFull', told),
    };
  });
}

const floorVerdicts = {
  met: 'report.level.floorMet',
  short: 'report.level.floorShort',
  unknown: 'report.level.floorUnknown',
} as const;

function describeHolding(telling: Telling, floor: Floor): string {
  const { report, track, translate } = telling;
  const { level, estimatedLevel } = report.placement;
  return translate(level === null ? 'report.level.heldBelow' : 'report.level.heldUnder', {
    ...nameFloor(telling, floor),
    level: outcomeTitle(track, level ?? 'below'),
    estimated: outcomeTitle(track, estimatedLevel ?? 'below'),
  });
}

function nameFloor({ track }: Telling, floor: Floor) {
  return {
    skill: lookUp(track.skills, floor.skill).title,
    have: floor.have ?? 0,
    floor: floor.floor,
    floorLevel: lookUp(track.levels, floor.level).title,
    reason: findReason(track, floor),
  };
}

function holdsUnderEstimate({ report, track }: Telling, floor: Floor): boolean {
  const ids: string[] = track.levels.map(({ id }) => id);
  const { estimatedLevel } = report.placement;
  return estimatedLevel !== null && ids.indexOf(floor.level) <= ids.indexOf(estimatedLevel);
}

function listFailedFloors(telling: Telling): Floor[] {
  return telling.report.placement.heldBy.flatMap((skill) => lowestFailedFloor(telling, skill) ?? []);
}

/** Of all levels from the lowest up: a target under the estimate leaves the higher floors out of the report. */
function lowestFailedFloor({ track, latest }: Telling, skill: SkillId): Floor | undefined {
  const answer = latest.skills.get(skill);
  const have = answer?.kind === 'rating' ? answer.rating : null;
  return track.levels
    .flatMap(({ id: level, mustHaves }) =>
      mustHaves.map((mustHave) => ({ level, skill: mustHave.skill, floor: mustHave.floor, have })),
    )
    .find((floor) => floor.skill === skill && have !== null && have < floor.floor);
}

function findReason(track: ReportTrack, floor: Floor): string {
  return lookUp(track.levels, floor.level).mustHaves.find(({ skill }) => skill === floor.skill)?.reason ?? '';
}
