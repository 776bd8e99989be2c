import type { SkillId } from '@/lib/schema/ids';
import type { Gap } from '@/lib/schema/report';
import type { Yardstick } from '@/lib/schema/yardstick';

type Project = Yardstick['projects'][number];

/** Where a person stands: skill → rating that counts; what is not there counts as 0. */
export type Standing = ReadonlyMap<SkillId, number>;

/** Hours of all its milestones. */
export function hoursOf(project: Project): number {
  return project.milestones.reduce((sum, milestone) => sum + milestone.hours, 0);
}

/** The standing once a project is done. */
export function standingAfter(standing: Standing, project: Project): Standing {
  const trained = project.milestones.flatMap((milestone) => milestone.trains);
  const after = new Map(standing);
  for (const { skill, rating } of trained) after.set(skill, Math.max(rating, after.get(skill) ?? 0));
  return after;
}

/** The rating to which a project takes a skill; 0 where it does not train it. */
export function reachOf(project: Project, skill: SkillId): number {
  const trained = project.milestones
    .flatMap((milestone) => milestone.trains)
    .filter((training) => training.skill === skill);
  return Math.max(0, ...trained.map(({ rating }) => rating));
}

/** The rating a gap is closed from. */
export function startOf(gap: Gap, standing: Standing): number {
  return Math.min(gap.need - gap.shortfall, standing.get(gap.skill) ?? 0);
}

/** How much of a gap is closed once the skill is at a rating, 0–1. */
export function shareClosed(gap: Gap, from: number, to: number): number {
  return gap.need > from ? Math.max(0, Math.min(gap.need, to) - from) / (gap.need - from) : 0;
}

/** How much of a gap is closed between two standings, 0–1. */
export function closedShare(gap: Gap, before: Standing, after: Standing): number {
  return shareClosed(gap, startOf(gap, before), after.get(gap.skill) ?? 0);
}
