import type { CheckSource } from '@/lib/schema/check';
import { TrackSchema } from '@/lib/schema/track';
import type { Track } from '@/lib/schema/track';
import type { Level, LevelSource } from '@/lib/schema/level';
import { findTrackProblems } from './find-track-problems';
import { readTrack } from './read-track';
import type { StagedSkill, TrackFiles } from './read-track';
import { tracksRoot } from './track-folders';

/** An author's mistake: the track can't be used, and `problems` says everything that is wrong with it. */
export class TrackError extends Error {
  constructor(
    readonly track: string,
    readonly problems: string[],
  ) {
    super(
      `The track "${track}" has ${problems.length} problem(s):\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
  }
}

/** Reads and checks one track; throws a TrackError that lists all of its problems. */
export function loadTrack(id: string, root: string = tracksRoot): Track {
  const files = readTrack(root, id);
  const problems = findTrackProblems(files);
  if (problems.length > 0) throw new TrackError(id, problems);
  return assembleTrack(files);
}

function assembleTrack(files: TrackFiles): Track {
  const levels = files.levels.items;
  return TrackSchema.parse({
    ...files.head.items[0],
    stages: files.stages.items,
    skills: files.skills.items.map((skill) => ({ ...skill, ...askOf(skill, levels) })),
    below: files.below.items[0],
    levels: levels.map(withoutProfile),
    market: files.market.items[0],
    projects: files.projects.items,
    resources: files.resources.items,
    habits: files.habits.items,
    checks: files.checks.items.map((check) => withCode(check, files.code)),
    accuracy: files.accuracy.items[0],
  });
}

/** A level of a checked track: what its profile asks stands with the skills. */
function withoutProfile({ id, title, summary, advice, bar, capabilities, mustHaves }: LevelSource): Level {
  return { id, title, summary, advice, bar, capabilities, mustHaves };
}

/** A check of a checked track: the code it asks about as text, and no proof, which would tell the key. */
function withCode({ proof: _proof, code, ...check }: CheckSource, texts: ReadonlyMap<string, string>) {
  if (code === undefined) return check;
  return { ...check, code: { language: code.language, text: texts.get(`checks/code/${code.file}`) ?? '' } };
}

/** What the levels ask of one skill, level → rating and level → floor. */
function askOf(skill: StagedSkill, levels: readonly LevelSource[]) {
  const floors = levels.flatMap((level) =>
    level.mustHaves
      .filter((mustHave) => mustHave.skill === skill.id)
      .map((mustHave) => [level.id, mustHave.floor] as const),
  );
  return {
    required: Object.fromEntries(levels.map((level) => [level.id, level.profile[skill.id] ?? 0])),
    mustHave: Object.fromEntries(floors),
  };
}
