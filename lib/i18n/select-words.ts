import compile from 'icu-minify/compile';
import type { Locale } from '@/lib/schema/text';
import { messages } from './messages';
import type { Namespace } from './messages';
import { createTranslator } from './translator';
import type { Translate, Words } from './translator';

/**
 * The compiled words of some namespaces, or of parts of them (`namespace.part`), to hand to the browser: a page carries
 * what it says and no more. Throws where there is no such part.
 */
export function selectWords(locale: Locale, parts: readonly (Namespace | `${Namespace}.${string}`)[]): Words {
  return Object.fromEntries(parts.flatMap((part) => flatten(part, findPart(locale, part))));
}

/** A translator over every message: for pages made at build time, exports and the command line. */
export function getTranslator(locale: Locale): Translate {
  const namespaces = Object.keys(messages[locale]) as Namespace[]; // Object.keys forgets the key type
  return createTranslator(locale, selectWords(locale, namespaces));
}

type Tree = { readonly [key: string]: string | Tree };

function findPart(locale: Locale, part: string): Tree | string {
  const whole: Tree | string = messages[locale];
  return part.split('.').reduce<Tree | string>((tree, key) => {
    const inner = typeof tree === 'string' ? undefined : tree[key];
    if (inner === undefined) throw new Error(`There are no words called "${part}".`);
    return inner;
  }, whole);
}

function flatten(path: string, tree: Tree | string): [string, Words[string]][] {
  if (typeof tree === 'string') return [[path, compilePlain(tree)]];
  return Object.entries(tree).flatMap(([key, inner]) => flatten(`${path}.${key}`, inner));
}

/** Compiled plurals come without a prototype, which React refuses to hand to the browser; a clone has the ordinary one. */
function compilePlain(message: string): Words[string] {
  return structuredClone(compile(message));
}
