import { webAddress } from '../sentences/web-address';

/**
 * An address up to the first space, backtick, pipe or sign outside ASCII, or a name or mail address around an @. Escaping
 * a sign inside is not enough: some readers look for addresses after escapes are undone. Two never touch each other.
 */
const selfLinking =
  /((?:(?<![a-z\d+.-])[a-z\d+.-]+:\/\/|www\.)[!-_a-{}~]*|(?<![\w.+:/-])[\w.+:/-]*@[\w.-][\w.+:/@-]*)/i;

/**
 * A stranger's text as Markdown that shows exactly that text on one line: no mark-up, no HTML, no formula. What a reader
 * would make a link of by itself (an address with `://`, `www.`, or `@`) stands as code, where no reader does.
 */
export function escapeMarkdown(text: string): string {
  const parts = onOneLine(text).split(selfLinking);
  return escapeLead(
    parts.map((part, index) => (index % 2 === 0 ? escapeSigns(part) : `\`${part}\``)).join(''),
  );
}

/** A link where the address is a web address; the bare text of anything else. */
export function linkMarkdown(title: string, url: string | null): string {
  const address = url === null ? null : webAddress(url);
  if (address === null)
    return url === null || url === title
      ? escapeMarkdown(title)
      : `${escapeMarkdown(title)} (${escapeMarkdown(url)})`;
  return `[${escapeLead(escapeSigns(onOneLine(title)))}](<${escapeAddress(address)}>)`;
}

/** A table; its cells are Markdown already. */
export function tableMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A list, one item a line; its items are Markdown already. */
export function listMarkdown(items: readonly string[], sign: '-' | '1.' = '-'): string {
  return items.map((item, index) => `${sign === '-' ? '-' : `${index + 1}.`} ${item}`).join('\n');
}

/** Blocks set apart by an empty line; empty ones leave no trace. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

function onOneLine(text: string): string {
  return text.replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, ' ').trim();
}

function escapeSigns(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&$]/g, '\\$&');
}

/** What makes a heading, a list or a rule stands first on its line. */
function escapeLead(text: string): string {
  return text.replace(/^([-+#=])/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Within an address an entity would be decoded, and a dollar sign begin a formula. */
function escapeAddress(address: string): string {
  return address.replace(/&(?=#?\w+;)/g, '&amp;').replace(/\$/g, '\\$');
}
