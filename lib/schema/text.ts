import { z } from 'zod';

export const locales = ['zh', 'en'] as const;
export const LocaleSchema = z.enum(locales);
export type Locale = z.infer<typeof LocaleSchema>;

/** A sentence or a name in both languages; a missing one is an author's mistake. */
export const TextSchema = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Text = z.infer<typeof TextSchema>;

type Atom = string | number | boolean | null | undefined;

/** The same shape with every text in one language. */
export type Localized<T> = T extends Atom
  ? T
  : T extends Text
    ? string
    : T extends readonly (infer Item)[]
      ? Localized<Item>[]
      : { [Key in keyof T]: Localized<T[Key]> };
