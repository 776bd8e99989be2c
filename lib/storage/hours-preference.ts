const key = 'levelmark.hoursPerWeek';

/** How many hours a week this browser was last told one has, if it is one of those offered; `otherwise` where it isn't. */
export function readHoursPerWeek(offered: readonly number[], otherwise: number): number {
  try {
    const kept = Number(localStorage.getItem(key));
    return offered.includes(kept) ? kept : otherwise;
  } catch {
    return otherwise;
  }
}

/** Keeps the hours a week for the next report; where the browser keeps nothing, they last as long as the page. */
export function writeHoursPerWeek(hours: number): void {
  try {
    localStorage.setItem(key, String(hours));
  } catch {
    return;
  }
}
