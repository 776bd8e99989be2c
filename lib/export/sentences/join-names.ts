import { languageTag } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/schema/text';
import type { Telling } from '../telling';

/** Names in a row: 缓存、索引; caching, indexing and SQL. */
export function joinNames(locale: Locale, names: readonly string[]): string {
  if (locale === 'zh') return names.join('、');
  return new Intl.ListFormat(languageTag(locale), { type: 'conjunction' }).format(names);
}

/** The first few names, and how many there are beyond them; all of them where they are no more. */
export function joinFirstNames(
  { locale, translate }: Telling,
  names: readonly string[],
  most: number,
): string {
  if (names.length <= most) return joinNames(locale, names);
  const shown = names.slice(0, most).join(locale === 'zh' ? '、' : ', ');
  return translate('report.names.first', { names: shown, count: names.length, more: names.length - most });
}

/** Sentences one after another, with the space between them that the language asks for. */
export function joinSentences(locale: Locale, sentences: readonly string[]): string {
  return sentences.join(locale === 'zh' ? '' : ' ');
}

/** Clauses of one sentence: semicolons, full width in Chinese. */
export function joinClauses(locale: Locale, clauses: readonly string[]): string {
  return clauses.join(locale === 'zh' ? '；' : '; ');
}
