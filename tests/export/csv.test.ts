import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvColumns } from '@/lib/export/csv/csv-columns';
import { exportReport } from '@/lib/export/export-report';
import type { Report } from '@/lib/schema/report';
import { hostileLink, hostileNote, report } from './fixture/report';
import { tellFixture } from './fixture/telling';

/** The table as a program reads it. */
function readBack(told: Report = report): string[][] {
  const { content } = exportReport('csv', tellFixture('en', told));
  return Papa.parse<string[]>(content.replace(/^\uFEFF/, '')).data;
}

function withNote(note: string): Report {
  const answers = report.attempt.answers.map((answer) =>
    answer.kind === 'rating' && answer.skill === 'sql' ? { ...answer, evidence: { note } } : answer,
  );
  return { ...report, attempt: { ...report.attempt, answers } };
}

function noteOf(rows: string[][]): string | undefined {
  const row = rows.find((cells) => cells[0] === 'All answers' && cells[2] === 'SQL queries');
  return row?.[csvColumns.indexOf('note')];
}

test('Excel is told that the file is UTF-8', () => {
  expect(exportReport('csv', tellFixture('zh')).content.startsWith('\uFEFF')).toBe(true);
});

test('every line has every column', () => {
  expect(new Set(readBack().map((row) => row.length))).toEqual(new Set([csvColumns.length]));
});

test('there is one row for every skill', () => {
  const rows = readBack().filter(([section, , item]) => section === 'All answers' && item === 'C#');
  expect(rows).toHaveLength(1);
});

test('the days of the report and of an answer are those of UTC, as in the other formats', () => {
  const at = '2026-11-01T03:00:00+08:00';
  const answers = report.attempt.answers.map((answer) => ({ ...answer, at }));
  const told = { ...report, asOf: at, attempt: { ...report.attempt, answers } };
  const rows = readBack(told);
  const answered = rows.find((cells) => cells[0] === 'All answers' && cells[2] === 'SQL queries');
  expect(answered?.[csvColumns.indexOf('answered')]).toBe('2026-10-31');
  expect(rows.filter((cells) => cells.includes('2026-11-01'))).toEqual([]);
  expect(exportReport('csv', tellFixture('en', told)).fileName).toContain('2026-10-31');
  expect(exportReport('markdown', tellFixture('en', told)).content).toContain('| 31 October 2026 |');
});

test('a number has at most one digit more than it has on the screen', () => {
  const [gap, ...gaps] = report.gaps;
  const told: Report = {
    ...report,
    placement: { ...report.placement, coverage: 0.9152542372881356 },
    gaps: gap === undefined ? gaps : [{ ...gap, gain: 0.0123456 }, ...gaps],
  };
  const cells = readBack(told).flat();
  expect(cells).toContain('0.915');
  expect(cells).toContain('0.0123');
  expect(cells.filter((cell) => /^-?\d*\.\d{5,}$/.test(cell))).toEqual([]);
});

test('a link with a comma, a quote and a # comes back whole', () => {
  expect(readBack().flat()).toContain(hostileLink);
});

test('a note that would run as a formula is a text, and else unchanged', () => {
  expect(noteOf(readBack())).toBe(`'${hostileNote}`);
});

describe('whatever a note says', () => {
  test('it comes back, and no cell begins like a formula', () => {
    const notes = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        '=1+1',
        '+1',
        '-1',
        '@SUM(A1)',
        '\t=1',
        ' =1',
        '\r\n=1',
        '＝1+1',
        'C#',
        'a,b',
        '"',
        '中文，“引号”',
      ),
    );
    fc.assert(
      fc.property(notes, (note) => {
        const rows = readBack(withNote(note));
        expect([note, `'${note}`]).toContain(noteOf(rows) ?? '');
        expect(rows.flat().filter((cell) => /^\s*[=+@＝＋－＠\t\r]/.test(cell))).toEqual([]);
        expect(rows.flat().filter((cell) => /^\s*-/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
