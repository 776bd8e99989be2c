import type { Locale } from '@/lib/schema/text';
import { spaceHan } from './space-han';

/** Named number styles for messages: `{share, number, share}` is a whole percentage, `{x, number, step}` one decimal. */
export const numberFormats: Record<string, Intl.NumberFormatOptions> = {
  share: { style: 'percent', maximumFractionDigits: 0 },
  step: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
};

const languageTags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

/** The BCP 47 tag a page in this language declares. */
export function languageTag(locale: Locale): string {
  return languageTags[locale];
}

/** A day in words: 2026 年 11 月 22 日, 22 November 2026. Read in UTC, so that one file says one date everywhere. */
export function formatDay(locale: Locale, instant: string): string {
  return spaceHan(
    new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(instant),
    ),
  );
}

/** A month in words, from one written like 2025-11: 2025 年 11 月, November 2025. */
export function formatMonth(locale: Locale, month: string): string {
  const style = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return spaceHan(
    new Intl.DateTimeFormat(languageTags[locale], style).format(new Date(`${month}-01T00:00:00Z`)),
  );
}

/** A whole percentage; what is neither none nor all never reads as 0 % or 100 %. */
export function formatShare(locale: Locale, share: number): string {
  const honest = share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share;
  return new Intl.NumberFormat(languageTags[locale], numberFormats.share).format(honest);
}

/** A number with one decimal, as proficiencies are shown. */
export function formatStep(locale: Locale, value: number): string {
  return new Intl.NumberFormat(languageTags[locale], numberFormats.step).format(value);
}

/** A difference of two probabilities in percentage points, with one decimal below ten; what is not nothing never reads as 0. */
export function formatPoints(locale: Locale, difference: number): string {
  const points = 100 * difference;
  if (points > 0 && points < 0.05) return `<${formatPoints(locale, 0.001)}`;
  return new Intl.NumberFormat(languageTags[locale], {
    maximumFractionDigits: Math.abs(points) < 10 ? 1 : 0,
  }).format(points);
}
