import type { AttemptProblem } from '@/lib/attempt/find-attempt-problems';
import { parseAttemptFile, readClaimedTrack } from '@/lib/attempt/parse-attempt';
import { listTrackIds } from '@/lib/content/track-folders';
import { getTranslator } from '@/lib/i18n/select-words';
import type { Attempt } from '@/lib/schema/attempt';
import type { Track } from '@/lib/schema/track';
import { nameFile, readText } from './files';
import { openTrack, tracksRoot } from './tracks';
import { UserError } from './user-error';

/**
 * The attempt in a file, or on standard input for "-", with the track it answers: a broken track beside it is no
 * hindrance. A misfit is a UserError that names everything wrong with it.
 */
export async function readAttempt(file: string): Promise<{ attempt: Attempt; track: Track }> {
  const text = await readText(file);
  const track = openKnownTrack(readClaimedTrack(text));
  const parsed = parseAttemptFile(text, track === null ? [] : [track]);
  if (parsed.kind === 'parsed' && track !== null) return { attempt: parsed.attempt, track };
  const problems = parsed.kind === 'refused' ? parsed.problems : [];
  throw new UserError(
    [`${nameFile(file)} cannot be scored:`, ...problems.map((problem) => `- ${sayProblem(problem)}`)].join(
      '\n',
    ),
  );
}

function openKnownTrack(id: string | null): Track | null {
  return id !== null && listTrackIds(tracksRoot).includes(id) ? openTrack(id) : null;
}

function sayProblem({ code, path, detail }: AttemptProblem): string {
  return getTranslator('en')(`assess.fileProblem.${code}`, { path, detail });
}
