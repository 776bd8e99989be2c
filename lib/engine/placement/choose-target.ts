import type { LevelId } from '@/lib/schema/ids';
import type { Yardstick } from '@/lib/schema/yardstick';

/** The level to compare against unless told otherwise: the one above the placement; the highest for the highest; the lowest for no level. Null for a track without levels. */
export function chooseTarget({ levels }: Yardstick, placed: LevelId | null): LevelId | null {
  const above = levels[levels.findIndex(({ id }) => id === placed) + 1];
  return (above ?? levels.at(-1))?.id ?? null;
}
