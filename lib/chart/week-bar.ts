/** A stretch of weeks on a bar of the whole plan: where it begins and how long it is, as shares 0–1. Weeks count from 1. */
export function placeWeeks(
  startWeek: number,
  endWeek: number,
  weeks: number,
): { from: number; length: number } {
  const whole = Math.max(weeks, endWeek, 1);
  return { from: (startWeek - 1) / whole, length: (endWeek - startWeek + 1) / whole };
}
