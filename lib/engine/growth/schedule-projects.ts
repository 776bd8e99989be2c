import type { Gap, ProjectStep } from '@/lib/schema/report';
import type { Yardstick } from '@/lib/schema/yardstick';
import { closedShare, hoursOf, standingAfter } from './standing';
import type { Standing } from './standing';

type Project = Yardstick['projects'][number];

type Clock = { hours: number; standing: Standing; steps: ProjectStep[] };

/** Lays projects one after another into weeks, and says which gaps each milestone and project closes. */
export function scheduleProjects(
  projects: readonly Project[],
  gaps: readonly Gap[],
  standing: Standing,
  hoursPerWeek: number,
): ProjectStep[] {
  const total = gaps.reduce((sum, gap) => sum + gap.score, 0);
  return projects.reduce<Clock>(
    (clock, project) => {
      const after = standingAfter(clock.standing, project);
      const hours = hoursOf(project);
      const covered = gaps.reduce(
        (sum, gap) =>
          sum + gap.score * (closedShare(gap, standing, after) - closedShare(gap, standing, clock.standing)),
        0,
      );
      const step: ProjectStep = {
        project: project.id,
        ...weeksOf(clock.hours, hours, hoursPerWeek),
        hours,
        milestones: scheduleMilestones(project, gaps, clock, hoursPerWeek),
        closes: gaps
          .filter(
            (gap) =>
              closedShare(gap, standing, after) === 1 && closedShare(gap, standing, clock.standing) < 1,
          )
          .map((gap) => gap.skill),
        share: total > 0 ? Math.min(1, covered / total) : 0,
      };
      return { hours: clock.hours + hours, standing: after, steps: [...clock.steps, step] };
    },
    { hours: 0, standing, steps: [] },
  ).steps;
}

function scheduleMilestones(
  project: Project,
  gaps: readonly Gap[],
  clock: Clock,
  hoursPerWeek: number,
): ProjectStep['milestones'] {
  return project.milestones.map((milestone, index) => {
    const before = project.milestones
      .slice(0, index)
      .reduce((sum, earlier) => sum + earlier.hours, clock.hours);
    const closes = milestone.trains.filter(({ skill, rating }) => {
      const gap = gaps.find((open) => open.skill === skill);
      return gap !== undefined && rating > gap.need - gap.shortfall;
    });
    return { milestone: milestone.id, ...weeksOf(before, milestone.hours, hoursPerWeek), closes };
  });
}

function weeksOf(
  before: number,
  hours: number,
  hoursPerWeek: number,
): { startWeek: number; endWeek: number } {
  const startWeek = Math.floor(before / hoursPerWeek) + 1;
  return { startWeek, endWeek: Math.max(startWeek, Math.ceil((before + hours) / hoursPerWeek)) };
}
