import type { AttemptProblem } from './find-attempt-problems';

/** Where and how a value broke its schema. */
export type Misfit = {
  code: string;
  path: PropertyKey[];
  maximum?: number | bigint;
  expected?: string;
};

const codeOfField: Partial<Record<string, AttemptProblem['code']>> = {
  formatVersion: 'wrong-version',
  mode: 'wrong-mode',
  startedAt: 'wrong-date',
  at: 'wrong-date',
  kind: 'wrong-kind',
  rating: 'wrong-rating',
  how: 'wrong-how',
  link: 'wrong-link',
  on: 'wrong-month',
  dontKnow: 'wrong-dont-know',
};

const codeOfType: Partial<Record<string, AttemptProblem['code']>> = {
  string: 'not-text',
  array: 'not-list',
  object: 'not-object',
};

const shownLength = 60;

/** A misfit of an attempt as a problem with words of its own: what was expected by its code, what was found as its detail. */
export function nameMisfit(attempt: unknown, misfit: Misfit): AttemptProblem {
  const path = sayPath(misfit.path);
  const found = misfit.path.reduce<unknown>(step, attempt);
  if (found === undefined) return { code: 'missing', path, detail: '' };
  if (misfit.code === 'too_small') return { code: 'empty', path, detail: '' };
  if (misfit.code === 'custom') return { code: 'not-one-answer', path, detail: '' };
  if (misfit.code === 'too_big')
    return { code: Array.isArray(found) ? 'too-many' : 'too-long', path, detail: String(misfit.maximum) };
  const code = codeOfField[String(misfit.path.at(-1))] ?? codeOfType[misfit.expected ?? ''] ?? 'misfit';
  return { code, path, detail: sayValue(found) };
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function sayPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function sayValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
