import type { LevelId, SkillId } from '@/lib/schema/ids';
import type { Gap, ProjectStep } from '@/lib/schema/report';
import type { Yardstick } from '@/lib/schema/yardstick';
import { scheduleProjects } from './schedule-projects';
import { closedShare, hoursOf, standingAfter } from './standing';
import type { Standing } from './standing';

type Project = Yardstick['projects'][number];

type PlanFacts = { yardstick: Yardstick; target: LevelId; gaps: readonly Gap[]; standing: Standing; hoursPerWeek: number };

export type Growth = { projects: ProjectStep[]; weeks: number; stillOpen: SkillId[] };

type Choice = { projects: Project[]; covered: number; hours: number };

/** A plan looks a quarter ahead. */
const weeksAhead = 13;
const mostProjects = 3;

/** A further project has to cover this share of all the weighted gaps, or it is not worth its weeks. */
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
  const choices = extend(facts, fitting, { projects: [], covered: 0, hours: 0 });
  const useful = choices.filter((choice) => choice.covered > 0);
  const affordable = useful.filter((choice) => choice.hours <= facts.hoursPerWeek * weeksAhead);
  if (affordable.length > 0) return affordable.reduce((best, choice) => (isBetter(choice, best) ? choice : best));
  const single = useful.filter((choice) => choice.projects.length === 1);
  const none: Choice = { projects: [], covered: 0, hours: 0 };
  return single.reduce((best, choice) => (best === none || choice.hours < best.hours ? choice : best), none);
}

/** Every sequence of worthwhile projects whose prerequisites are met when their turn comes. */
function extend(facts: PlanFacts, fitting: readonly Project[], choice: Choice): Choice[] {
  if (choice.projects.length === mostProjects) return [choice];
  const standing = choice.projects.reduce(standingAfter, facts.standing);
  const next = fitting
    .filter((project) => !choice.projects.includes(project) && isReady(project, standing))
    .map((project) => add(facts, choice, project))
    .filter((longer) => longer.covered - choice.covered >= leastShare * weightOf(facts) || choice.projects.length === 0);
  return [choice, ...next.flatMap((longer) => extend(facts, fitting, longer))];
}

function add(facts: PlanFacts, choice: Choice, project: Project): Choice {
  const projects = [...choice.projects, project];
  return { projects, covered: coverOf(facts, projects), hours: choice.hours + hoursOf(project) };
}

/** Weighted gap that some projects cover together. */
function coverOf({ gaps, standing }: PlanFacts, projects: readonly Project[]): number {
  const after = projects.reduce(standingAfter, standing);
  return gaps.reduce((sum, gap) => sum + gap.score * closedShare(gap, standing, after), 0);
}

function weightOf({ gaps }: PlanFacts): number {
  return gaps.reduce((sum, gap) => sum + gap.score, 0);
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
