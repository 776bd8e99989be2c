import { AttemptSchema } from '@/lib/schema/attempt';
import type { Attempt } from '@/lib/schema/attempt';
import { findAttemptProblems } from './find-attempt-problems';
import type { AttemptProblem, KnownTrack } from './find-attempt-problems';

export type ParsedAttempt =
  { kind: 'parsed'; attempt: Attempt } | { kind: 'refused'; problems: AttemptProblem[] };

/** Parses the text of an attempt file, or of a report file that carries its attempt; a misfit is refused and named. */
export function parseAttemptFile(text: string, tracks: readonly KnownTrack[]): ParsedAttempt {
  try {
    return parseAttempt(JSON.parse(text.replace(/^\uFEFF/, '')), tracks);
  } catch (error) {
    return refuse({ code: 'not-json', path: '', detail: error instanceof Error ? error.message : '' });
  }
}

/** Parses a value that claims to be an attempt, or a report with its attempt; unknown fields are kept. */
export function parseAttempt(input: unknown, tracks: readonly KnownTrack[]): ParsedAttempt {
  const claimed = isRecord(input) && input.format === 'levelmark.report' ? input.attempt : input;
  const foreign = findForeignFormat(claimed);
  if (foreign !== null) return refuse(foreign);
  const result = AttemptSchema.safeParse(claimed);
  if (!result.success) {
    return refuse(
      ...result.error.issues.map((issue) => ({
        code: 'misfit' as const,
        path: sayPath(issue.path),
        detail: issue.message,
      })),
    );
  }
  const problems = findAttemptProblems(result.data, tracks);
  return problems.length > 0 ? refuse(...problems) : { kind: 'parsed', attempt: result.data };
}

function findForeignFormat(claimed: unknown): AttemptProblem | null {
  if (!isRecord(claimed) || claimed.format !== 'levelmark.attempt')
    return { code: 'not-attempt', path: 'format', detail: '' };
  const version = claimed.formatVersion;
  const newer = typeof version === 'number' && version > 1;
  return newer ? { code: 'newer-format', path: 'formatVersion', detail: String(version) } : null;
}

function refuse(...problems: AttemptProblem[]): ParsedAttempt {
  return { kind: 'refused', problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sayPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
