import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';

/** What a file or a list in it came to: the good part, the ids that are there, and what is wrong. */
export type Parsed<T> = { items: T[]; ids: string[]; problems: string[] };

/** Reads a JSON file; a file that is missing or is no JSON gives a sentence and no value. */
export function readJson(folder: string, file: string): { value: unknown; problems: string[] } {
  try {
    return {
      value: JSON.parse(readFileSync(path.join(/* turbopackIgnore: true */ folder, file), 'utf8')),
      problems: [],
    };
  } catch (error) {
    const reason = error instanceof SyntaxError ? `is not valid JSON (${error.message})` : 'cannot be read';
    return { value: undefined, problems: [`${file} ${reason}.`] };
  }
}

/** Parses one thing; every misfit becomes a sentence that names the file and the place. */
export function parseOne<T>(schema: z.ZodType<T>, file: string, value: unknown, place = ''): Parsed<T> {
  const result = schema.safeParse(value);
  const id = idOf(value);
  const ids = id === undefined ? [] : [id];
  if (result.success) return { items: [result.data], ids, problems: [] };
  return {
    items: [],
    ids,
    problems: result.error.issues.map((issue) => sayIssue(file, place, value, issue)),
  };
}

/** Parses a list thing by thing, so that one bad entry does not hide what is wrong with the others. */
export function parseEach<T>(schema: z.ZodType<T>, file: string, value: unknown, place = ''): Parsed<T> {
  if (!Array.isArray(value))
    return { items: [], ids: [], problems: [`${file}: ${place || 'the file'} must be a list.`] };
  return joinParsed(value.map((item, index) => parseOne(schema, file, item, `${place}[${index}]`)));
}

/** Several parsed lists as one. */
export function joinParsed<T>(parts: Parsed<T>[]): Parsed<T> {
  return {
    items: parts.flatMap((part) => part.items),
    ids: parts.flatMap((part) => part.ids),
    problems: parts.flatMap((part) => part.problems),
  };
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;
}

function sayIssue(file: string, place: string, value: unknown, issue: z.core.$ZodIssue): string {
  const id = idOf(value);
  const spot = issue.path.reduce<string>(
    (sum, key) => (typeof key === 'number' ? `${sum}[${key}]` : `${sum}.${String(key)}`),
    place,
  );
  const where = [id === undefined ? '' : `"${id}"`, spot.replace(/^\./, '')]
    .filter((part) => part !== '')
    .join(', ');
  return `${file}: ${where || 'the file'}: ${issue.message}.`;
}
