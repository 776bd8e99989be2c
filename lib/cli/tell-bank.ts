import { surveyBank } from '@/lib/content/survey-bank';
import type { BankSurvey } from '@/lib/content/survey-bank';
import type { Track } from '@/lib/schema/track';

/** The bank of knowledge checks as lines of text: how it is spread, and what could give a right option away. */
export function tellBank(track: Track): string {
  const survey = surveyBank(track);
  return [
    ...tellRows(survey.rows),
    '',
    ...tellKeys(survey),
    `  skills without a check: ${survey.unchecked.join(', ') || 'none'}`,
  ].join('\n');
}

function tellRows(rows: BankSurvey['rows']): string[] {
  const formats = [...new Set(rows.map((row) => row.format))];
  const stages = [...new Set(rows.map((row) => row.stage))];
  const totals = formats.map((format) => ({
    stage: 'all',
    format,
    counts: addUp(rows.filter((row) => row.format === format)),
  }));
  const kept = [...rows, ...totals].filter(({ counts }) => counts.some((count) => count > 0));
  const width = Math.max(...[...stages, 'stage'].map((stage) => stage.length));
  const line = (stage: string, format: string, cells: (string | number)[]) =>
    `  ${stage.padEnd(width)}  ${format.padEnd(7)} ${cells.map((cell) => String(cell).padStart(4)).join('')}`;
  return [
    '  Checks by stage, format and the rating they verify:',
    line('stage', 'format', [1, 2, 3, 4, 'all']),
    ...kept.map(({ stage, format, counts }) => line(stage, format, [...counts, sum(counts)])),
    line('all', 'all', [...addUp(rows), sum(addUp(rows))]),
  ];
}

function tellKeys({ ones, positions, longest }: BankSurvey): string[] {
  if (ones === 0) return [];
  const share = (count: number) => `${count} (${Math.round((count / ones) * 100)} %)`;
  return [
    `  right option of ${ones} with one: ${Object.entries(positions)
      .map(([letter, count]) => `${letter} ${share(count)}`)
      .join(', ')}`,
    `  right option the longest: zh ${share(longest.zh)}, en ${share(longest.en)}`,
  ];
}

function addUp(rows: BankSurvey['rows']): number[] {
  return [0, 1, 2, 3].map((place) => sum(rows.map((row) => row.counts[place] ?? 0)));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
