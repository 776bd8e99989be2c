import type { Floor } from '@/lib/schema/report';
import type { Measurement } from './measure-answers';

type Answered = Pick<Measurement, 'yardstick' | 'built' | 'latest'>;

/** The must-haves of the lowest level up to the one with this index, with what was answered to each. */
export function findFloors({ yardstick, built, latest }: Answered, level: number): Floor[] {
  return yardstick.levels.slice(0, level + 1).flatMap(({ id, mustHaves }) =>
    mustHaves
      .filter(({ skill }) => built.skills.has(skill))
      .map(({ skill, floor }) => {
        const answer = latest.skills.get(skill);
        return { level: id, skill, floor, have: answer?.kind === 'rating' ? answer.rating : null };
      }),
  );
}

/** Answered, and below: a floor that nobody answered holds nobody. */
export function isBroken({ have, floor }: Floor): boolean {
  return have !== null && have < floor;
}
