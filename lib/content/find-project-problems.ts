import type { Project } from '@/lib/schema/project';
import { findUnknown } from './find-unknown';
import type { TrackFiles } from './read-track';

/** What is wrong with projects, habits and resources. */
export function findProjectProblems(files: TrackFiles): string[] {
  const projects = files.projects.items;
  return [
    ...projects.flatMap((project) => findReferenceProblems(project, files)),
    ...projects.flatMap((project) => findFallingRatings(project)),
    ...files.levels.ids
      .filter(
        (level) =>
          files.projects.problems.length === 0 &&
          !projects.some((project) => project.levels.some((id) => id === level)),
      )
      .map((level) => `projects.json: no project is for the level "${level}".`),
    ...findHabitProblems(files),
    ...findUnusedResources(files),
  ];
}

function findReferenceProblems(project: Project, { skills, levels }: TrackFiles): string[] {
  const where = `projects.json: "${project.id}"`;
  return [
    ...findUnknown(where, 'level', project.levels, levels.ids),
    ...findUnknown(
      `${where}, prerequisites`,
      'skill',
      project.prerequisites.map((item) => item.skill),
      skills.ids,
    ),
    ...project.milestones.flatMap((milestone) =>
      findUnknown(
        `${where}, milestone "${milestone.id}"`,
        'skill',
        milestone.trains.map((item) => item.skill),
        skills.ids,
      ),
    ),
  ];
}

function findFallingRatings(project: Project): string[] {
  const trained = project.milestones.flatMap((milestone) =>
    milestone.trains.map((item) => ({ ...item, milestone: milestone.id })),
  );
  return trained
    .filter((item, index) =>
      trained.slice(0, index).some((before) => before.skill === item.skill && before.rating > item.rating),
    )
    .map(
      (item) =>
        `projects.json: "${project.id}": milestone "${item.milestone}" trains "${item.skill}" to less than one before it.`,
    );
}

function findHabitProblems({ habits, skills, resources }: TrackFiles): string[] {
  return habits.items.flatMap((habit) => [
    ...findUnknown(`habits.json: "${habit.id}"`, 'skill', habit.skills, skills.ids),
    ...findUnknown(`habits.json: "${habit.id}"`, 'resource', habit.resources, resources.ids),
  ]);
}

function findUnusedResources({ habits, skills, resources, checks }: TrackFiles): string[] {
  if (skills.problems.length + habits.problems.length + checks.problems.length > 0) return [];
  const used: string[] = [
    ...skills.items.flatMap((skill) => skill.resources.map((reading) => reading.resource)),
    ...habits.items.flatMap((habit) => habit.resources),
    ...checks.items.map((check) => check.source.resource),
  ];
  return resources.ids
    .filter((id) => !used.includes(id))
    .map((id) => `resources.json: nothing refers to "${id}".`);
}
