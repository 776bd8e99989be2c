import type { Person } from './draw-person';
import type { Table } from './instrument';

/** The highest level whose mean requirement the mean rating meets; 0 for none. */
export function placeByMean({ required }: Table, { answers }: Person): number {
  const count = required[0]?.levels.length ?? 0;
  const sum = required.reduce((total, { item }) => total + (answers.get(item) ?? 0), 0);
  return lastLevel(
    count,
    (level) => sum >= required.reduce((total, { levels }) => total + (levels[level] ?? 0), 0),
  );
}

/** The highest level of which at least this share of requirements (those of 1 and more) is met; 0 for none. */
export function placeByShare({ required }: Table, { answers }: Person, share: number): number {
  const count = required[0]?.levels.length ?? 0;
  return lastLevel(count, (level) => {
    const asked = required.filter(({ levels }) => (levels[level] ?? 0) > 0);
    const met = asked.filter(({ item, levels }) => (answers.get(item) ?? 0) >= (levels[level] ?? 0));
    return met.length >= share * asked.length;
  });
}

/** Whether a must-have of a level up to this one (counted from 1) is rated below its floor. */
export function isHeldBack({ floors }: Table, { answers }: Person, level: number): boolean {
  return floors.some((floor) => floor.level < level && (answers.get(floor.item) ?? 0) < floor.floor);
}

function lastLevel(count: number, meets: (level: number) => boolean): number {
  return Array.from({ length: count }, (_, level) => level).findLastIndex(meets) + 1;
}
