import { findBankProblems } from './find-bank-problems';
import { findCheckProblems } from './find-check-problems';
import { findLevelProblems } from './find-level-problems';
import { findProjectProblems } from './find-project-problems';
import { findRepeats } from './find-repeats';
import { findSkillProblems } from './find-skill-problems';
import type { TrackFiles } from './read-track';

/** Everything that is wrong with a track, as sentences an author can act on: shapes first, then what does not fit together. */
export function findTrackProblems(files: TrackFiles): string[] {
  const parts = [
    files.head,
    files.stages,
    files.skills,
    files.below,
    files.levels,
    files.market,
    files.accuracy,
  ];
  const lists = [files.projects, files.resources, files.habits, files.checks];
  return [
    ...[...parts, ...lists].flatMap((part) => part.problems),
    ...findHeadProblems(files),
    ...findIdProblems(files),
    ...findStageProblems(files),
    ...findLevelProblems(files),
    ...findSkillProblems(files),
    ...findProjectProblems(files),
    ...findCheckProblems(files),
    ...findBankProblems(files),
  ];
}

function findHeadProblems({ id, head }: TrackFiles): string[] {
  return head.items
    .filter((track) => track.id !== id)
    .map((track) => `track.json: the id "${track.id}" must be the name of its folder, "${id}".`);
}

function findIdProblems(files: TrackFiles): string[] {
  const milestones = files.projects.items.flatMap((project) => project.milestones);
  return [
    ...findRepeats('stages', 'id', files.stages.ids),
    ...findRepeats('stages', 'skill id', files.skills.ids),
    ...findRepeats(
      'stages',
      'skill number',
      files.skills.items.map((skill) => skill.number),
    ),
    ...findRepeats('levels.json', 'level id', files.levels.ids),
    ...findRepeats('projects.json', 'id', files.projects.ids),
    ...findRepeats(
      'projects.json',
      'number',
      files.projects.items.map((project) => project.number),
    ),
    ...findRepeats(
      'projects.json',
      'milestone id',
      milestones.map((milestone) => milestone.id),
    ),
    ...findRepeats('resources.json', 'id', files.resources.ids),
    ...findRepeats('habits.json', 'id', files.habits.ids),
    ...findRepeats('checks', 'id', files.checks.ids),
    ...findRepeats(
      'checks',
      'number',
      files.checks.items.map((check) => check.number),
    ),
  ];
}

function findStageProblems({ stages }: TrackFiles): string[] {
  const axes = stages.items.filter((stage) => stage.kind === 'axis');
  const sum = axes.reduce((total, stage) => total + stage.weight, 0);
  const heavy = stages.items.filter((stage) => stage.kind === 'closing' && stage.weight !== 0);
  return [
    ...(stages.problems.length === 0 && Math.abs(sum - 1) > 1e-9
      ? [`stages: the weights of the axes must sum to 1, and they sum to ${Number(sum.toFixed(6))}.`]
      : []),
    ...heavy.map((stage) => `stages: "${stage.id}" is a closing part and must have weight 0.`),
  ];
}
