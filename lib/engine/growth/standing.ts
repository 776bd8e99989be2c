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

/** How much of a gap is closed at a standing, 0–1. */
export function closedShare(gap: Gap, before: Standing, after: Standing): number {
  const from = Math.min(gap.need - gap.shortfall, before.get(gap.skill) ?? 0);
  const to = Math.min(gap.need, after.get(gap.skill) ?? 0);
  return gap.need > from ? Math.max(0, to - from) / (gap.need - from) : 0;
}
