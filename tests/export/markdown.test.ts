import { expect, test } from 'vitest';
import { exportReport } from '@/lib/export/export-report';
import { escapeMarkdown, linkMarkdown } from '@/lib/export/markdown/markdown-blocks';
import { report } from './fixture/report';
import { tellFixture } from './fixture/telling';

test('a note can put neither markup nor a link nor a second line into the document', () => {
  const { content } = exportReport('markdown', tellFixture('en'));
  expect(content).not.toMatch(/(?<!\\)<img/);
  expect(content).not.toMatch(/(?<!\\)\]\(javascript:/);
  expect(content).not.toContain('\nsecond line');
});

test.each([
  ['a | b', 'a \\| b'],
  ['`code`', '\\`code\\`'],
  ['<b>', '\\<b\\>'],
  ['# not a heading', '\\# not a heading'],
  ['1. not a list', '1\\. not a list'],
  ['- not a list', '\\- not a list'],
  ['2.5', '2.5'],
  ['C#', 'C#'],
  ['two\nlines', 'two lines'],
  ['[x](y)', '\\[x\\](y)'],
  ['a\\', 'a\\\\'],
])('%j is shown as it is, written %j', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

test('only a web address becomes a link', () => {
  expect(linkMarkdown('docs', 'https://example.org/a b')).toBe('[docs](<https://example.org/a%20b>)');
  expect(linkMarkdown('docs', 'javascript:alert(1)')).toBe('docs (javascript:alert(1))');
  expect(linkMarkdown('docs', null)).toBe('docs');
});

test('a report without a placement names no level as its result', () => {
  const { content } = exportReport(
    'markdown',
    tellFixture('en', {
      ...report,
      placement: { ...report.placement, kind: 'not-enough', level: null, estimatedLevel: null, heldBy: [] },
    }),
  );
  expect(content).toContain('## Not enough answered yet');
  expect(content).not.toContain('## Junior');
  expect(content).not.toContain('Probability');
});

test('a table row keeps its columns whatever a skill is called', () => {
  const { content } = exportReport('markdown', tellFixture('en'));
  const rows = content.split('\n').filter((line) => line.startsWith('| '));
  const columns = (line: string) => line.split(/(?<!\\)\|/).length;
  const heads = new Set(rows.map(columns));
  expect([...heads].sort()).toEqual([4, 6, 7]);
});
