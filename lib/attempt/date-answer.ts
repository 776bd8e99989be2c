/** When an answer counts as given: now, but never before the answer it replaces, whatever the clock has done since. */
export function dateAnswer(now: string, replaced: { at: string } | undefined): string {
  return replaced !== undefined && Date.parse(replaced.at) > Date.parse(now) ? replaced.at : now;
}
