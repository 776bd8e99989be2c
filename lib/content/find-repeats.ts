/** A sentence for every value that stands more than once. */
export function findRepeats(file: string, what: string, values: readonly (string | number)[]): string[] {
  const repeated = new Set(values.filter((value, index) => values.indexOf(value) !== index));
  return [...repeated].map((value) => `${file}: the ${what} "${value}" stands more than once.`);
}
