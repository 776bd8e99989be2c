import type { MessageKey } from '@/lib/i18n/messages';
import type { MessageValues } from '@/lib/i18n/translator';
import type { Telling } from '../telling';

/** The person's own words, and the placeholder of the message they are for. */
type Quotation = { at: string; words: string };

/** Neither a letter nor punctuation, so that no space is set or taken away beside it. */
const standIn = '\uFFFC';

/** Says a message around the person's own words, which go in byte for byte; only what is ours is spaced. */
export function quoteIn(
  { translate }: Telling,
  key: MessageKey,
  { at, words }: Quotation,
  ours: MessageValues = {},
): string {
  return translate(key, { ...ours, [at]: standIn })
    .split(standIn)
    .join(words);
}
