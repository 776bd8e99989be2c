import type { LevelSource } from '@/lib/schema/level';
import { findUnknown } from './find-unknown';
import type { StagedSkill, TrackFiles } from './read-track';

/** What is wrong with skills: dead references, circles, and skills nothing teaches or trains. */
export function findSkillProblems(files: TrackFiles): string[] {
  const skills = files.skills.items;
  return [
    ...skills.flatMap((skill) => findReferenceProblems(skill, files)),
    ...skills
      .filter((skill) => skill.retired !== true)
      .flatMap((skill) => findTeachingProblems(skill, files)),
    ...skills.flatMap((skill) => findAnchorProblems(skill)),
    ...findCircles(skills),
    ...files.levels.items.flatMap((level) => findEvidenceProblems(level, skills)),
  ];
}

function findReferenceProblems(skill: StagedSkill, files: TrackFiles): string[] {
  const where = `stages: "${skill.id}"`;
  const capabilities = files.levels.items.flatMap((level) =>
    level.capabilities.map((capability) => capability.id),
  );
  const readings = skill.resources.map((reading) => reading.resource);
  return [
    ...findUnknown(`${where}, prerequisites`, 'skill', skill.prerequisites, files.skills.ids),
    ...(files.levels.problems.length === 0
      ? findUnknown(`${where}, capabilities`, 'capability', skill.capabilities, capabilities)
      : []),
    ...findUnknown(`${where}, resources`, 'resource', readings, files.resources.ids),
  ];
}

function findTeachingProblems(skill: StagedSkill, files: TrackFiles): string[] {
  const where = `stages: "${skill.id}"`;
  const resources = files.resources.items.filter((resource) =>
    skill.resources.some((reading) => reading.resource === resource.id),
  );
  const trained = files.projects.items.some((project) =>
    project.milestones.some((milestone) => milestone.trains.some((training) => training.skill === skill.id)),
  );
  const unprimary =
    resources.length > 0 &&
    files.resources.problems.length === 0 &&
    !resources.some((resource) => resource.primary);
  return [
    ...(skill.resources.length === 0 ? [`${where}: has no resource to learn it from.`] : []),
    ...(unprimary ? [`${where}: has no primary source among its resources.`] : []),
    ...(skill.priority >= 3 && !trained && files.projects.problems.length === 0
      ? [`${where}: no project trains it, and its priority is ${skill.priority}.`]
      : []),
  ];
}

function findAnchorProblems(skill: StagedSkill): string[] {
  const repeated = (['zh', 'en'] as const).filter(
    (locale) => new Set(skill.anchors.map((anchor) => anchor[locale])).size < 5,
  );
  return repeated.map((locale) => `stages: "${skill.id}": two anchors say the same in "${locale}".`);
}

/** A circle is said once, from its first skill in track order. */
function findCircles(skills: readonly StagedSkill[]): string[] {
  const prerequisites = new Map<string, readonly string[]>(
    skills.map((skill) => [skill.id, skill.prerequisites]),
  );
  const circles = skills.map((skill) => findWayBack(skill.id, prerequisites)).filter((way) => way !== null);
  const said = new Set<string>();
  return circles.flatMap((way) => {
    const key = [...way].sort().join(' ');
    if (said.has(key)) return [];
    said.add(key);
    return [`stages: prerequisites run in a circle: ${[...way, way[0]].join(' → ')}.`];
  });
}

function findWayBack(start: string, prerequisites: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>();
  function walk(way: string[]): string[] | null {
    const steps = prerequisites.get(way[way.length - 1] ?? '') ?? [];
    if (steps.includes(start)) return way;
    const fresh = steps.filter((step) => !seen.has(step));
    fresh.forEach((step) => seen.add(step));
    return fresh.reduce<string[] | null>((found, step) => found ?? walk([...way, step]), null);
  }
  return walk([start]);
}

function findEvidenceProblems(level: LevelSource, skills: readonly StagedSkill[]): string[] {
  const borne = new Set(
    skills.filter((skill) => (level.profile[skill.id] ?? 0) > 0).flatMap((skill) => skill.capabilities),
  );
  return level.capabilities
    .filter((capability) => !borne.has(capability.id))
    .map(
      (capability) =>
        `levels.json: no skill that "${level.id}" asks for is evidence of its capability "${capability.id}".`,
    );
}
