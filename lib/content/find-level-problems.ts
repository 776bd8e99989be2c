import type { LevelSource } from '@/lib/schema/level';
import { findUnknown } from './find-unknown';
import type { TrackFiles } from './read-track';

/** What is wrong with levels, their profiles, must-haves and salary bands. */
export function findLevelProblems(files: TrackFiles): string[] {
  const levels = files.levels.items;
  const active = files.skills.items.filter((skill) => skill.retired !== true).map((skill) => skill.id);
  return [
    ...levels.flatMap((level) => findProfileProblems(level, active, files.skills.ids)),
    ...levels.flatMap((level) => findMustHaveProblems(level, files.skills.ids)),
    ...levels.slice(1).flatMap((level, index) => findRiseProblems(levels[index], level)),
    ...findMarketProblems(files),
  ];
}

function findProfileProblems(
  level: LevelSource,
  active: readonly string[],
  known: readonly string[],
): string[] {
  const named = Object.keys(level.profile);
  const where = `levels.json: "${level.id}", profile`;
  return [
    ...findUnknown(where, 'skill', named, known),
    ...active
      .filter((skill) => !named.includes(skill))
      .map((skill) => `${where}: says nothing of the skill "${skill}".`),
  ];
}

function findMustHaveProblems(level: LevelSource, known: readonly string[]): string[] {
  const where = `levels.json: "${level.id}", mustHaves`;
  const skills = level.mustHaves.map((mustHave) => mustHave.skill);
  return [
    ...findUnknown(where, 'skill', skills, known),
    ...level.mustHaves.flatMap(({ skill, floor }) => {
      const need = level.profile[skill] ?? 0;
      const highest = need >= 3 ? need - 2 : need;
      if (floor < 1) return [`${where}: the floor of "${skill}" must be at least 1, or it holds nobody.`];
      if (floor <= highest) return [];
      return [
        `${where}: the floor of "${skill}" is ${floor}; with a requirement of ${need} it may be ${highest} at most.`,
      ];
    }),
  ];
}

function findRiseProblems(lower: LevelSource | undefined, level: LevelSource): string[] {
  if (lower === undefined) return [];
  const pairs = Object.entries(level.profile).map(([skill, rating]) => ({
    skill,
    rating,
    before: lower.profile[skill as keyof typeof lower.profile] ?? 0,
  })); // Object.entries forgets the brand
  const falls = pairs.filter(({ rating, before }) => rating < before);
  return [
    ...(level.bar > lower.bar
      ? []
      : [`levels.json: the bar of "${level.id}" must lie above the bar of "${lower.id}".`]),
    ...(pairs.some(({ rating, before }) => rating > before)
      ? []
      : [`levels.json: the profile of "${level.id}" asks for nothing more than "${lower.id}".`]),
    ...falls.map(
      ({ skill, rating, before }) =>
        `levels.json: "${level.id}" asks for ${rating} in "${skill}", less than "${lower.id}" (${before}).`,
    ),
  ];
}

function findMarketProblems({ market, levels, head }: TrackFiles): string[] {
  return market.items.flatMap((data) => {
    const banded = data.bands.map((band) => band.level);
    return [
      ...findUnknown('market.json', 'level', banded, levels.ids),
      ...levels.ids
        .filter((level) => banded.filter((id) => id === level).length !== 1)
        .map((level) => `market.json: the level "${level}" needs exactly one band.`),
      ...data.bands
        .filter((band) => band.to !== null && band.to < band.from)
        .map((band) => `market.json: the band of "${band.level}" ends below its beginning.`),
      ...head.items.flatMap((track) =>
        findUnknown(
          'market.json',
          'source',
          [data.source],
          track.sources.map((source) => source.id),
        ),
      ),
    ];
  });
}
