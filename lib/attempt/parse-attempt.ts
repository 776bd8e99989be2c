import { AttemptSchema } from '@/lib/schema/attempt';
import type { Attempt } from '@/lib/schema/attempt';
import { findAttemptProblems } from './find-attempt-problems';
import type { AttemptProblem, KnownTrack } from './find-attempt-problems';
import { nameMisfit } from './name-misfit';

export type ParsedAttempt =
  { kind: 'parsed'; attempt: Attempt } | { kind: 'refused'; problems: AttemptProblem[] };

/** How deep the lists and objects of an attempt may stand in each other, itself counted. */
const deepest = 64;

/** Parses the text of an attempt file, or of a report file that carries its attempt; a misfit is refused and named. */
export function parseAttemptFile(text: string, tracks: readonly KnownTrack[]): ParsedAttempt {
  const read = readJson(text);
  return read.kind === 'read' ? parseAttempt(read.value, tracks) : refuse(read.problem);
}

/** The track the text of an attempt or report file claims to answer, not checked; null where it names none. */
export function readClaimedTrack(text: string): string | null {
  const read = readJson(text);
  const claimed = read.kind === 'read' ? findClaimed(read.value) : undefined;
  return isRecord(claimed) && typeof claimed.track === 'string' ? claimed.track : null;
}

/** Parses a value that claims to be an attempt, or a report with its attempt; unknown fields are kept. */
export function parseAttempt(input: unknown, tracks: readonly KnownTrack[]): ParsedAttempt {
  const claimed = findClaimed(input);
  const foreign = findForeignFormat(claimed) ?? findDeepField(claimed);
  if (foreign !== null) return refuse(foreign);
  const result = AttemptSchema.safeParse(claimed);
  if (!result.success) return refuse(...result.error.issues.map((issue) => nameMisfit(claimed, issue)));
  const problems = findAttemptProblems(result.data, tracks);
  return problems.length > 0 ? refuse(...problems) : { kind: 'parsed', attempt: result.data };
}

function readJson(
  text: string,
): { kind: 'read'; value: unknown } | { kind: 'no-json'; problem: AttemptProblem } {
  try {
    return { kind: 'read', value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return { kind: 'no-json', problem: { code: 'not-json', path: '', detail } };
  }
}

/** The attempt itself, or the one a report carries. */
function findClaimed(input: unknown): unknown {
  return isRecord(input) && input.format === 'levelmark.report' ? input.attempt : input;
}

function findForeignFormat(claimed: unknown): AttemptProblem | null {
  if (!isRecord(claimed) || claimed.format !== 'levelmark.attempt')
    return { code: 'not-attempt', path: 'format', detail: '' };
  const version = claimed.formatVersion;
  const newer = typeof version === 'number' && version > 1;
  return newer ? { code: 'newer-format', path: 'formatVersion', detail: String(version) } : null;
}

function findDeepField(claimed: unknown): AttemptProblem | null {
  const deep = Object.entries(claimed ?? {}).find(([, value]) => isDeeper(value, deepest - 1));
  return deep === undefined ? null : { code: 'too-deep', path: deep[0], detail: String(deepest) };
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function refuse(...problems: AttemptProblem[]): ParsedAttempt {
  return { kind: 'refused', problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
