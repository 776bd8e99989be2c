import { findCaseProblems } from '@/lib/content/find-case-problems';
import { findTrackProblems } from '@/lib/content/find-track-problems';
import { loadCases } from '@/lib/content/load-cases';
import { loadTrack, TrackError } from '@/lib/content/load-track';
import { readTrack } from '@/lib/content/read-track';
import { listTrackIds } from '@/lib/content/track-folders';
import { assess } from '@/lib/engine/assess';
import type { Track } from '@/lib/schema/track';
import { writeText } from './files';
import { tellBank } from './tell-bank';
import { tracksRoot } from './tracks';
import { UserError } from './user-error';

const caseHoursPerWeek = 8;

/** Checks one track or all: prints every problem as a sentence and answers with 1, or tells what was checked and answers with 0. */
export function checkTracks(id: string | undefined): number {
  const known = listTrackIds(tracksRoot);
  if (id !== undefined && !known.includes(id))
    throw new UserError(`There is no track "${id}"; there is ${known.map((one) => `"${one}"`).join(', ')}.`);
  const results = (id === undefined ? known : [id]).map((track) => ({
    track,
    problems: findProblems(track),
  }));
  for (const { track, problems } of results)
    writeText('-', problems.length > 0 ? problems.join('\n') : tellTrack(track));
  return results.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

function findProblems(id: string): string[] {
  const problems = findTrackProblems(readTrack(tracksRoot, id));
  return (problems.length > 0 ? problems : findWrongCases(id)).map((problem) => `${id}/${problem}`);
}

function findWrongCases(id: string): string[] {
  const track = loadTrack(id, tracksRoot);
  try {
    return loadCases(track, tracksRoot).flatMap((worked) => {
      const { attempt, name, target } = worked;
      const report = assess({
        yardstick: track,
        attempt,
        asOf: attempt.startedAt,
        target,
        hoursPerWeek: caseHoursPerWeek,
      });
      return findCaseProblems(name, worked, report);
    });
  } catch (error) {
    if (error instanceof TrackError) return error.problems;
    throw error;
  }
}

function tellTrack(id: string): string {
  const track = loadTrack(id, tracksRoot);
  return [sayCounts(track), ...(track.checks.length > 0 ? [tellBank(track)] : [])].join('\n');
}

function sayCounts(track: Track): string {
  const counts = [
    `${track.skills.length} skills with ${track.skills.length * 5} anchors`,
    `${track.levels.length} levels`,
    `${track.projects.length} projects`,
    `${track.resources.length} resources`,
    `${track.habits.length} habits`,
    `${track.checks.length} checks`,
    `${loadCases(track, tracksRoot).length} worked cases`,
  ];
  return `${track.id} ${track.version}: no problems. ${counts.join(', ')}.`;
}
