import { expect, test } from 'vitest';
import { chooseLocale } from '@/lib/i18n/choose-locale';

test.each([
  [null, 'zh'],
  ['', 'zh'],
  ['fr-FR,fr;q=0.9', 'zh'],
  ['en-US,en;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en;q=0.3, zh-TW;q=0.7', 'zh'],
  ['de, en;q=0.5', 'en'],
  ['zh;q=0, en', 'en'],
  ['*', 'zh'],
])('a visitor who asks for %s is led to %s', (header, locale) => {
  expect(chooseLocale(header)).toBe(locale);
});
