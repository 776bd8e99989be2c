import { formatPoints } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/schema/text';

/** A difference of probabilities as it is written, and as the amount its plural goes by: one decimal, like the writing. */
export function sayPoints(locale: Locale, difference: number): { points: string; amount: number } {
  return { points: formatPoints(locale, difference), amount: Math.round(1000 * difference) / 10 };
}
