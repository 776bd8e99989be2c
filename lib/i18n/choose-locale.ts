import { locales } from '@/lib/schema/text';
import type { Locale } from '@/lib/schema/text';

const fallback: Locale = 'zh';

/** The language a browser asks for in its Accept-Language header; Chinese when in doubt. */
export function chooseLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(readPreference)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const matches = wanted.map(({ tag }) =>
    locales.find((locale) => tag === locale || tag.startsWith(`${locale}-`)),
  );
  return matches.find((locale) => locale !== undefined) ?? fallback;
}

function readPreference(entry: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
  const quality = parameters
    .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { tag: tag.trim(), weight: quality === undefined ? 1 : Number(quality) };
}
