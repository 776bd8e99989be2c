import type { LevelId, SkillId } from '@/lib/schema/ids';
import type { Gap, ProjectStep } from '@/lib/schema/report';
import type { Yardstick } from '@/lib/schema/yardstick';
import { scheduleProjects } from './schedule-projects';
import { hoursOf, reachOf, shareClosed, standingAfter, startOf } from './standing';
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

/** A project with the rating to which it takes each gap, in the order of the gaps. */
type Candidate = { project: Project; hours: number; reach: number[] };
type Choice = { candidates: Candidate[]; covered: number; hours: number };

/** A plan looks a quarter ahead. */
const weeksAhead = 13;
const mostProjects = 3;

/** What each of several projects has to cover beyond the others, as a share of all the weighted gaps. */
const leastShare = 0.08;

/**
 * The one to three projects, of any level up to the target, that together cover the most weighted gap within the
 * hours of a quarter: those that cover most come first, as soon as their prerequisites are met. Exact: all sequences
 * are compared. Where none fits the hours, the shortest that helps.
 */
export function planGrowth(facts: PlanFacts): Growth {
  const { candidates, hours } = chooseProjects(facts);
  const projects = candidates.map(({ project }) => project);
  const steps = scheduleProjects(projects, facts.gaps, facts.standing, facts.hoursPerWeek);
  const closed = new Set(steps.flatMap((step) => step.closes));
  return {
    projects: steps,
    weeks: Math.ceil(hours / facts.hoursPerWeek),
    stillOpen: facts.gaps.map((gap) => gap.skill).filter((skill) => !closed.has(skill)),
  };
}

function chooseProjects(facts: PlanFacts): Choice {
  const candidates = listCandidates(facts);
  const budget = facts.hoursPerWeek * weeksAhead;
  const useful = extend(facts, candidates, budget, []).filter((choice) => isWorthwhile(facts, choice));
  const affordable = useful.filter((choice) => choice.hours <= budget);
  const none: Choice = { candidates: [], covered: 0, hours: 0 };
  if (affordable.length > 0)
    return affordable.reduce((best, choice) => (isBetter(choice, best) ? choice : best));
  return useful.reduce((best, choice) => (best === none || choice.hours < best.hours ? choice : best), none);
}

/** The projects that help, those that cover most first. */
function listCandidates(facts: PlanFacts): Candidate[] {
  const levels = facts.yardstick.levels.map(({ id }) => id);
  const upToTarget = levels.slice(0, levels.indexOf(facts.target) + 1);
  return facts.yardstick.projects
    .filter(
      (project) => project.retired !== true && project.levels.some((level) => upToTarget.includes(level)),
    )
    .map((project) => ({
      project,
      hours: hoursOf(project),
      reach: facts.gaps.map((gap) => reachOf(project, gap.skill)),
    }))
    .filter((candidate) => coverOf(facts, [candidate]) > 0)
    .toSorted((one, other) => coverOf(facts, [other]) - coverOf(facts, [one]));
}

/** Every sequence of projects whose prerequisites are met when their turn comes; none of several over the budget. */
function extend(
  facts: PlanFacts,
  all: readonly Candidate[],
  budget: number,
  candidates: Candidate[],
): Choice[] {
  const hours = candidates.reduce((sum, candidate) => sum + candidate.hours, 0);
  const choice = { candidates, covered: coverOf(facts, candidates), hours };
  if (candidates.length === mostProjects || hours >= budget) return [choice];
  const standing = candidates.map(({ project }) => project).reduce(standingAfter, facts.standing);
  const next = all
    .filter((candidate) => !candidates.includes(candidate) && isReady(candidate.project, standing))
    .filter((candidate) => candidates.length === 0 || hours + candidate.hours <= budget);
  return [choice, ...next.flatMap((candidate) => extend(facts, all, budget, [...candidates, candidate]))];
}

/** Whether every project earns its weeks: alone by covering anything, beside others by covering what they don't. */
function isWorthwhile(facts: PlanFacts, { candidates, covered }: Choice): boolean {
  if (candidates.length < 2) return covered > 0;
  const least = leastShare * facts.gaps.reduce((sum, gap) => sum + gap.score, 0);
  return candidates.every((candidate) => {
    const others = candidates.filter((other) => other !== candidate);
    return covered - coverOf(facts, others) >= least;
  });
}

/** Weighted gap that some projects cover together. */
function coverOf({ gaps, standing }: PlanFacts, candidates: readonly Candidate[]): number {
  return gaps.reduce((sum, gap, index) => {
    const to = candidates.reduce((most, { reach }) => Math.max(most, reach[index] ?? 0), 0);
    return sum + gap.score * shareClosed(gap, startOf(gap, standing), to);
  }, 0);
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
