import type { Locale } from '@/lib/schema/text';
import { languageTag } from './formats';

/** A currency by its name: 人民币, Chinese Yuan. */
export function nameCurrency(locale: Locale, code: string): string {
  return new Intl.DisplayNames(languageTag(locale), { type: 'currency' }).of(code) ?? code;
}
