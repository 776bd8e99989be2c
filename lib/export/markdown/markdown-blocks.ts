import { webAddress } from '../sentences/web-address';

/** A stranger's text as Markdown that shows exactly that text: no mark-up, no HTML, no link, no second line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([-+#=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A link where the address is a web address; the bare text of anything else. */
export function linkMarkdown(title: string, url: string | null): string {
  const address = url === null ? null : webAddress(url);
  if (address === null)
    return url === null || url === title
      ? escapeMarkdown(title)
      : `${escapeMarkdown(title)} (${escapeMarkdown(url)})`;
  return `[${escapeMarkdown(title)}](<${address}>)`;
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
