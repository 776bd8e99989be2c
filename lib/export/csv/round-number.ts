/** Decimals of the sheet: one more than the same number has on the screen, a percentage counting as two. */
const decimals = { step: 2, share: 3, points: 4 } as const;

/** A number as a cell has it; what is not there stays not there. */
export function roundNumber(value: number | null, style: keyof typeof decimals): number | null {
  return value === null ? null : Number(value.toFixed(decimals[style]));
}
