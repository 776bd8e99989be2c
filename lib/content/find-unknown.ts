/** A sentence for every name that names nothing. */
export function findUnknown(
  where: string,
  what: string,
  names: readonly string[],
  known: readonly string[],
): string[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => `${where}: there is no ${what} "${name}".`);
}
