import type { AttemptProblem } from '@/lib/attempt/find-attempt-problems';
import { parseAttemptFile } from '@/lib/attempt/parse-attempt';
import { listTrackIds } from '@/lib/content/track-folders';
import { getTranslator } from '@/lib/i18n/select-words';
import type { Attempt } from '@/lib/schema/attempt';
import { nameFile, readText } from './files';
import { openTrack, tracksRoot } from './tracks';
import { UserError } from './user-error';

/** The attempt in a file, or on standard input for "-"; a misfit is a UserError that names everything wrong with it. */
export async function readAttempt(file: string): Promise<Attempt> {
  const tracks = listTrackIds(tracksRoot).map(openTrack);
  const parsed = parseAttemptFile(await readText(file), tracks);
  if (parsed.kind === 'parsed') return parsed.attempt;
  const sentences = parsed.problems.map(sayProblem);
  throw new UserError(
    [`${nameFile(file)} cannot be scored:`, ...sentences.map((sentence) => `- ${sentence}`)].join('\n'),
  );
}

function sayProblem({ code, path, detail }: AttemptProblem): string {
  return getTranslator('en')(`assess.fileProblem.${code}`, { path, detail });
}
