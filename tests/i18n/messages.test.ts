import compile from 'icu-minify/compile';
import { describe, expect, test } from 'vitest';
import { formatShare } from '@/lib/i18n/formats';
import { messages } from '@/lib/i18n/messages';
import { getTranslator } from '@/lib/i18n/select-words';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

/** The names a message fills in; those it only counts by stand apart, since languages differ in plurals. */
function placeholders(message: string): { said: string[]; counted: string[] } {
  const said = new Set<string>();
  const counted = new Set<string>();
  JSON.stringify(compile(message), (_, value: unknown): unknown => {
    if (!Array.isArray(value) || typeof value[0] !== 'string' || !/^[a-zA-Z]\w*$/.test(value[0]))
      return value;
    if (value.length === 1 || typeof value[1] === 'number')
      (value[1] === pluralType ? counted : said).add(value[0]);
    return value;
  });
  return { said: [...said].sort(), counted: [...counted].sort() };
}

const pluralType = 2;
const zh = flatten(messages.zh);
const en = new Map(flatten(messages.en));

describe('the words of the interface', () => {
  test('are the same in number and name in both languages', () => {
    expect([...en.keys()].sort()).toEqual(zh.map(([key]) => key).sort());
  });

  test.each(zh)('say %s with the same placeholders in both languages', (key, message) => {
    const [chinese, english] = [placeholders(message), placeholders(en.get(key) ?? '')];
    const counted = [...chinese.counted, ...english.counted];
    const filled = (names: string[]) => names.filter((name) => !counted.includes(name));
    expect(filled(english.said)).toEqual(filled(chinese.said));
  });

  test('set Chinese with full-width punctuation, and a space between Han and Latin', () => {
    const plain = (message: string) => message.replace(/\{[^{}]*\}/g, '');
    const odd = zh.filter(([, message]) =>
      /[\u4e00-\u9fff][,;:!?]|[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]/.test(plain(message)),
    );
    expect(odd).toEqual([]);
  });

  test('leave no message empty', () => {
    expect([...zh, ...en].filter(([, message]) => message.trim() === '')).toEqual([]);
  });
});

test('a share that is neither none nor all never reads as 0 % or 100 %', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map((share) => formatShare('en', share))).toEqual([
    '0%',
    '1%',
    '50%',
    '99%',
    '100%',
  ]);
});

test('a message without words is our own mistake and is not passed over', () => {
  const translate = getTranslator('zh') as (key: string) => string;
  expect(() => translate('site.nonsense')).toThrow(/site\.nonsense/);
});
