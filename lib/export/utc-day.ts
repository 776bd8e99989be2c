/** The day of an instant in UTC, like 2026-11-22: the same day that the words of a report say. */
export function utcDay(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10);
}
