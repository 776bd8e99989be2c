/** The columns of the sheet, in order. */
export const csvColumns = [
  'section',
  'stage',
  'item',
  'value',
  'have',
  'need',
  'rank',
  'gap',
  'gain',
  'how',
  'note',
  'link',
  'on',
  'answered',
] as const;

/** One line of the sheet; what it has nothing to say about is left out. Numbers stay numbers. */
export type CsvRow = { [Column in (typeof csvColumns)[number]]?: string | number | null };
