import Papa from 'papaparse';
import { csvColumns } from './csv-columns';
import type { CsvRow } from './csv-columns';
import { listAnswerRows, listReasonRows } from './csv-record';
import { listCapabilityRows, listLevelRows, listStageCsvRows } from './csv-result';
import { listGapRows, listPlanRows, listWayRows } from './csv-steps';
import type { Telling } from '../telling';

/** Excel takes a file for UTF-8 only when it begins so. */
const byteOrderMark = '\uFEFF';

/** A text that a spreadsheet would run as a formula (some take the full-width signs too); an apostrophe before it makes it a text. */
const formulaLike = /^\s*[=+\-@＝＋－＠\t\r]/;

/** The whole report as one table that opens right in a spreadsheet: every line has all columns, `section` says what it is of. */
export function writeCsv(telling: Telling): string {
  const rows: CsvRow[] = [
    ...listLevelRows(telling),
    ...listStageCsvRows(telling),
    ...listCapabilityRows(telling),
    ...listGapRows(telling),
    ...listWayRows(telling),
    ...listPlanRows(telling),
    ...listReasonRows(telling),
    ...listAnswerRows(telling),
  ];
  const fields = csvColumns.map((column) => telling.translate(`export.csv-columns.${column}`));
  const data = rows.map((row) => csvColumns.map((column) => row[column] ?? ''));
  return byteOrderMark + Papa.unparse({ fields, data }, { escapeFormulae: formulaLike, newline: '\r\n' });
}
