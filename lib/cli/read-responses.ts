import Papa from 'papaparse';
import type { ResponseRow } from '@/lib/engine/one-dimension/score-bank';
import type { Item } from '@/lib/engine/model/measurement-model';
import { UserError } from './user-error';

/** What a response table is about: its name, and the items its columns may name. */
export type AskedItems = { name: string; items: Pick<Item, 'id' | 'kind' | 'b'>[] };

/** Reads a response table against a bank; an unknown column or an impossible answer is a UserError that says where. */
export function readResponses(text: string, bank: AskedItems, name: string): ResponseRow[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r?\n$/, ''));
  const fault = errors.find((error) => error.type === 'Quotes');
  if (fault) throw new UserError(`${name}: ${fault.message} (row ${(fault.row ?? 0) + 1}).`);
  const [header = [], ...rows] = data;
  if (header.join('') === '')
    throw new UserError(`${name} is empty; its first line must name items of the bank.`);
  const columns = header.map((title) => title.trim());
  refuseColumns(columns, bank, name);
  const last = rows.findLastIndex((row) => !isBlank(row, columns));
  return rows
    .slice(0, last + 1)
    .map((row, index) => readRow(row, columns, bank, `${name}, row ${index + 2}`));
}

/** In a table of one column a blank line is a respondent who left it out. */
function isBlank(row: readonly string[], columns: readonly string[]): boolean {
  return columns.length > 1 && row.length === 1 && row[0]?.trim() === '';
}

function refuseColumns(columns: readonly string[], bank: AskedItems, name: string): void {
  const unknown = columns.find((column) => !bank.items.some((item) => item.id === column));
  if (unknown !== undefined)
    throw new UserError(`${name}: the column "${unknown}" is no item of "${bank.name}".`);
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new UserError(`${name}: the column "${twice}" stands more than once.`);
}

function readRow(
  row: readonly string[],
  columns: readonly string[],
  bank: AskedItems,
  where: string,
): ResponseRow {
  if (isBlank(row, columns))
    throw new UserError(
      `${where}: is blank; a respondent without answers is a row of empty cells, like "${','.repeat(columns.length - 1)}".`,
    );
  if (row.length !== columns.length)
    throw new UserError(`${where}: has ${row.length} values, and the header names ${columns.length} items.`);
  const given = columns.flatMap((column, index): [string, number][] => {
    const value = (row[index] ?? '').trim();
    return value === '' ? [] : [[column, readAnswer(value, column, bank, where)]];
  });
  return Object.fromEntries(given);
}

function readAnswer(value: string, column: string, bank: AskedItems, where: string): number {
  const item = bank.items.find((known) => known.id === column);
  const highest = item && Array.isArray(item.b) ? item.b.length : 1;
  const answer = /^\d+(\.0+)?$/.test(value) ? Number(value) : Number.NaN;
  if (answer <= highest) return answer;
  throw new UserError(
    `${where}: "${value}" is no answer to "${column}"; it takes a whole number from 0 to ${highest}.`,
  );
}
