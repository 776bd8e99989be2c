import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
  ['> not a quote', '\\> not a quote'],
  ['+ not a list', '\\+ not a list'],
  ['a\r\n# b', 'a # b'],
  ['two  spaces　wide', 'two  spaces　wide'],
  ['![x](javascript:alert(1))', '!\\[x\\](javascript:alert(1))'],
  ['&lt; &#64;', '\\&lt; \\&#64;'],
  ['$x$ for $5', '\\$x\\$ for \\$5'],
  ['see https://a.b/c_d?e=1, then', 'see `https://a.b/c_d?e=1,` then'],
  ['见HTTP://a.b/c，然后', '见`HTTP://a.b/c`，然后'],
  ['[x](https://a.b)', '\\[x\\](`https://a.b)`'],
  ['<ftp://a.b>', '\\<`ftp://a.b>`'],
  ['1https://a.b', '`1https://a.b`'],
  ['_https://a.b_', '\\_`https://a.b_`'],
  ['https://a|https://b', '`https://a`\\|`https://b`'],
  ['`https://a`', '\\``https://a`\\`'],
  ['www.a.b/$x$', '`www.a.b/$x$`'],
  ['(Www.a.b)', '(`Www.a.b)`'],
  ['ask @name, or a+b@c.d', 'ask `@name`, or `a+b@c.d`'],
  ['问@name吧', '问`@name`吧'],
  ['mailto:a@b.c', '`mailto:a@b.c`'],
  ['@one@two @@three', '`@one@two` @`@three`'],
  ['a @ b', 'a @ b'],
  ['10:30, a/b: c', '10:30, a/b: c'],
])('%j is shown as it is, written %j', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ...[
      'https://',
      'www.',
      '@',
      'a',
      'b.c',
      '`',
      '|',
      '$',
      '\\',
      '\n',
      ' ',
      '<',
      '>',
      '[',
      '](',
      '#',
      '-',
      '中',
      '，',
      '+',
      ':',
      '/',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

  test('it reads back as the same text on one line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          readBack(escapeMarkdown(text))
            .map(({ words }) => words)
            .join(''),
        ).toBe(text.replace(/\n/g, ' ').trim());
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing in it is live outside code', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const open = readBack(escapeMarkdown(text)).filter(({ code }) => !code);
        expect(open.filter(({ words }) => /[a-z\d+.-]:\/\/|www\.|@[\w.-]/i.test(words))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a long note without a space is escaped in a moment', () => {
  const long = ['a'.repeat(100_000), 'a.'.repeat(50_000), '@'.repeat(100_000), 'www.|'.repeat(20_000)];
  const started = performance.now();
  expect(long.map(escapeMarkdown).every((written) => written.length >= 100_000)).toBe(true);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('only a web address becomes a link', () => {
  expect(linkMarkdown('docs', 'https://example.org/a b')).toBe('[docs](<https://example.org/a%20b>)');
  expect(linkMarkdown('docs', 'javascript:alert(1)')).toBe('docs (javascript:alert(1))');
  expect(linkMarkdown('docs', null)).toBe('docs');
  expect(linkMarkdown('docs', 'mailto:a@b.c')).toBe('docs (`mailto:a@b.c`)');
});

test('a link keeps its address, and its words need no code', () => {
  const url = 'https://example.org/?a=1&lt;=2&b=$x$';
  expect(linkMarkdown(url, url)).toBe(
    '[https://example.org/?a=1\\&lt;=2\\&b=\\$x\\$](<https://example.org/?a=1&amp;lt;=2&b=\\$x\\$>)',
  );
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

/** Escaped text as a CommonMark reader takes it: code by single backticks, and between it text with its escapes undone. */
function readBack(markdown: string): { code: boolean; words: string }[] {
  return [...markdown.matchAll(/(?<code>`[^`]*`(?!`))|(?<text>(?:\\[!-/:-@[-`{-~]|[^`\\])+)|[^]/g)].map(
    ({ 0: whole, groups }) =>
      groups?.code === undefined
        ? { code: false, words: groups?.text?.replace(/\\(.)/g, '$1') ?? 'unread' }
        : { code: true, words: whole.slice(1, -1) },
  );
}
