import type { LevelId } from '@/lib/schema/ids';
import type { Outcome, Placement } from '@/lib/schema/report';
import { findFloors, isBroken } from './find-floors';
import { judgeLevel } from './judge-level';
import type { Measurement } from './measure-answers';

/** The placement, with the floors that stand between it and the target. Where too little was answered the probabilities are given all the same. */
export function placeLevel(measurement: Measurement, target: LevelId): Placement {
  const { yardstick, responses, posterior } = measurement;
  const { mean, sd, median, low, high } = posterior.composite;
  const judgement = judgeLevel(measurement);
  return {
    ...judgement,
    probabilities: Object.fromEntries(
      posterior.levels.map((probability, i) => [yardstick.levels[i - 1]?.id ?? 'below', probability]),
    ),
    coverage: findCoverage(measurement),
    informativeAnswers: responses.length,
    composite: { mean, sd, median, low, high },
    range: { low: outcomeAt(measurement, low), high: outcomeAt(measurement, high) },
    ...placeFloors(measurement, target, judgement.estimatedLevel),
  };
}

function placeFloors(
  measurement: Measurement,
  target: LevelId,
  estimated: LevelId | null,
): Pick<Placement, 'openMustHaves' | 'heldBy' | 'floors'> {
  const indexOf = (level: LevelId | null) => measurement.yardstick.levels.findIndex(({ id }) => id === level);
  const floors = findFloors(measurement, indexOf(target));
  const holding = findFloors(measurement, Math.max(indexOf(target), indexOf(estimated)));
  return {
    openMustHaves: [
      ...new Set(
        floors.filter(({ level, have }) => level === target && have === null).map(({ skill }) => skill),
      ),
    ],
    heldBy: [...new Set(holding.filter(isBroken).map(({ skill }) => skill))],
    floors,
  };
}

/** Skills that an answer informs of, rated or checked, ÷ skills in use. */
function findCoverage({ built, latest }: Measurement): number {
  const rated = [...built.skills.keys()].filter((id) => latest.skills.get(id)?.kind === 'rating');
  const checked = [...built.checks]
    .filter(([id]) => latest.checks.has(id))
    .map(([, { check }]) => check.skill);
  return new Set([...rated, ...checked]).size / Math.max(built.skills.size, 1);
}

function outcomeAt({ yardstick }: Measurement, composite: number): Outcome {
  return yardstick.levels.findLast(({ bar }) => bar <= composite)?.id ?? 'below';
}
