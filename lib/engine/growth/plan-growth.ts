import type { LevelId, SkillId } from '@/lib/schema/ids';
import type { Gap, ProjectStep } from '@/lib/schema/report';
import type { Yardstick } from '@/lib/schema/yardstick';
import { scheduleProjects } from './schedule-projects';
import { closedShare, hoursOf, standingAfter } from './standing';
import type { Standing } from './standing';

type Project = Yardstick['projects'][number];

type PlanFacts = {
  yardstick: Yardstick;
  target: LevelId;
  gaps: readonly Gap[];
  standing: Standing;
  hoursPerWeek: number;
};

export type Growth = { projects: ProjectStep[]; weeks: number; stillOpen: SkillId[] };

type Choice = { projects: Project[]; covered: number; hours: number };

/** A plan looks a quarter ahead. */
const weeksAhead = 13;
const mostProjects = 3;

/** What each of several projects has to cover beyond the others, as a share of all the weighted gaps. */
const leastShare = 0.08;

/**
 * The one to three projects that together cover the most weighted gap within the hours of a quarter: those that
 * cover most come first, as soon as their prerequisites are met. Exact: all sequences are compared. Where none fits
 * the hours, the shortest that helps.
 */
export function planGrowth(facts: PlanFacts): Growth {
  const chosen = chooseProjects(facts);
  const steps = scheduleProjects(chosen.projects, facts.gaps, facts.standing, facts.hoursPerWeek);
  const closed = new Set(steps.flatMap((step) => step.closes));
  return {
    projects: steps,
    weeks: Math.ceil(chosen.hours / facts.hoursPerWeek),
    stillOpen: facts.gaps.map((gap) => gap.skill).filter((skill) => !closed.has(skill)),
  };
}

function chooseProjects(facts: PlanFacts): Choice {
  const fitting = facts.yardstick.projects
    .filter((project) => project.retired !== true && project.levels.includes(facts.target))
    .toSorted((one, other) => coverOf(facts, [other]) - coverOf(facts, [one]));
  const useful = extend(facts, fitting, []).filter((choice) => isWorthwhile(facts, choice));
  const affordable = useful.filter((choice) => choice.hours <= facts.hoursPerWeek * weeksAhead);
  if (affordable.length > 0)
    return affordable.reduce((best, choice) => (isBetter(choice, best) ? choice : best));
  const single = useful.filter((choice) => choice.projects.length === 1);
  const none: Choice = { projects: [], covered: 0, hours: 0 };
  return single.reduce((best, choice) => (best === none || choice.hours < best.hours ? choice : best), none);
}

/** Every sequence of projects whose prerequisites are met when their turn comes. */
function extend(facts: PlanFacts, fitting: readonly Project[], projects: Project[]): Choice[] {
  const choice = {
    projects,
    covered: coverOf(facts, projects),
    hours: projects.reduce((sum, project) => sum + hoursOf(project), 0),
  };
  if (projects.length === mostProjects) return [choice];
  const standing = projects.reduce(standingAfter, facts.standing);
  const next = fitting.filter((project) => !projects.includes(project) && isReady(project, standing));
  return [choice, ...next.flatMap((project) => extend(facts, fitting, [...projects, project]))];
}

/** Whether every project earns its weeks: alone by covering anything, beside others by covering what they don't. */
function isWorthwhile(facts: PlanFacts, { projects, covered }: Choice): boolean {
  if (projects.length < 2 || covered === 0) return covered > 0;
  const least = leastShare * facts.gaps.reduce((sum, gap) => sum + gap.score, 0);
  return projects.every(
    (project) =>
      covered -
        coverOf(
          facts,
          projects.filter((other) => other !== project),
        ) >=
      least,
  );
}

/** Weighted gap that some projects cover together. */
function coverOf({ gaps, standing }: PlanFacts, projects: readonly Project[]): number {
  const after = projects.reduce(standingAfter, standing);
  return gaps.reduce((sum, gap) => sum + gap.score * closedShare(gap, standing, after), 0);
}

function isReady(project: Project, standing: Standing): boolean {
  return project.prerequisites.every(({ skill, rating }) => (standing.get(skill) ?? 0) >= rating);
}

/** More covered wins; a difference under a hundredth goes to the shorter plan. */
function isBetter(choice: Choice, best: Choice): boolean {
  const gained = choice.covered - best.covered;
  if (Math.abs(gained) > 0.01 * Math.max(choice.covered, best.covered)) return gained > 0;
  return choice.hours < best.hours;
}
