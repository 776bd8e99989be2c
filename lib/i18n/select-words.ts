import compile from 'icu-minify/compile';
import type { Locale } from '@/lib/schema/text';
import { messages } from './messages';
import type { Namespace } from './messages';
import { createTranslator } from './translator';
import type { Translate, Words } from './translator';

/** The compiled words of some namespaces, to hand to the browser: a page carries what it says and no more. */
export function selectWords(locale: Locale, namespaces: readonly Namespace[]): Words {
  return Object.fromEntries(
    namespaces.flatMap((namespace) => flatten(namespace, messages[locale][namespace])),
  );
}

/** A translator over every message: for pages made at build time, exports and the command line. */
export function getTranslator(locale: Locale): Translate {
  const namespaces = Object.keys(messages[locale]) as Namespace[]; // Object.keys forgets the key type
  return createTranslator(locale, selectWords(locale, namespaces));
}

type Tree = { readonly [key: string]: string | Tree };

function flatten(prefix: string, tree: Tree): [string, Words[string]][] {
  return Object.entries(tree).flatMap(([key, value]): [string, Words[string]][] =>
    typeof value === 'string'
      ? [[`${prefix}.${key}`, compilePlain(value)]]
      : flatten(`${prefix}.${key}`, value),
  );
}

/** Compiled plurals come without a prototype, which React refuses to hand to the browser; a clone has the ordinary one. */
function compilePlain(message: string): Words[string] {
  return structuredClone(compile(message));
}
