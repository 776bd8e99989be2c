import format from 'icu-minify/format';
import type { CompiledMessage, FormatValues } from 'icu-minify/format';
import type { Locale } from '@/lib/schema/text';
import { numberFormats } from './formats';
import type { MessageKey } from './messages';

/** Compiled messages by key: plain data that can travel from the build to the browser. */
export type Words = { readonly [key: string]: CompiledMessage };

export type MessageValues = Record<string, string | number>;

/** Says a message in the translator's language, with its placeholders filled in. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A translator over compiled words; a key without words is our own mistake and throws. */
export function createTranslator(locale: Locale, words: Words): Translate {
  return (key, values) => {
    const message = words[key];
    if (message === undefined)
      throw new Error(`The message "${key}" is not among the words given to this page.`);
    return String(
      format(message, locale, values satisfies FormatValues | undefined, {
        formatters,
        formats: { number: numberFormats },
      }),
    );
  };
}

const formatters = {
  getDateTimeFormat: (...options: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...options),
  getNumberFormat: (...options: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...options),
  getPluralRules: (...options: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...options),
};
