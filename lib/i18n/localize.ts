import type { Locale, Localized, Text } from '@/lib/schema/text';

/** Every text in a value replaced by its words in one language; numbers and ids stay as they are. */
export function localize<T>(value: T, locale: Locale): Localized<T> {
  return localizeNode(value, locale) as Localized<T>; // the walk mirrors the mapped type, which TypeScript can't follow
}

function localizeNode(node: unknown, locale: Locale): unknown {
  if (isText(node)) return node[locale];
  if (Array.isArray(node)) return node.map((item) => localizeNode(item, locale));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, localizeNode(item, locale)]));
}

function isText(node: unknown): node is Text {
  return (
    typeof node === 'object' &&
    node !== null &&
    'zh' in node &&
    'en' in node &&
    typeof node.zh === 'string' &&
    typeof node.en === 'string'
  );
}
