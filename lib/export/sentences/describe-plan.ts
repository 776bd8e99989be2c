import type { ProjectStep } from '@/lib/schema/report';
import { formatShare } from '@/lib/i18n/formats';
import { joinFirstNames, joinNames } from './join-names';
import { lookUp, titlesOf } from './look-up';
import type { Telling } from '../telling';

/** A milestone with its weeks, what a stranger could verify, and the ratings it closes. */
export type MilestoneLine = {
  id: string;
  title: string;
  weeks: string;
  hours: string;
  acceptance: string[];
  closes: string | null;
};

/** A project of the plan in words. */
export type ProjectLine = {
  id: string;
  title: string;
  summary: string;
  advice: string;
  weeks: string;
  hours: string;
  share: string;
  closes: string | null;
  advances: string | null;
  prerequisites: string | null;
  milestones: MilestoneLine[];
};

/** A habit with its hours, and what to read for it. */
export type HabitLine = {
  id: string;
  title: string;
  detail: string;
  resources: { title: string; url: string | null }[];
};

/** How many names a sentence has room for. */
const mostRaised = 6;
const mostOpen = 8;

/** How many projects in how many weeks; why there are none where there are none. */
export function describePlan({ report, translate }: Telling): string {
  const { placement, plan, projects } = report;
  if (placement.kind === 'not-enough') return translate('report.projects.later');
  if (projects.length === 0) return translate('report.projects.none');
  return translate('report.projects.summary', {
    count: projects.length,
    weeks: plan.weeks,
    hours: plan.hoursPerWeek,
  });
}

/** The gaps the plan leaves open, the first few by name, or that it closes them all; nothing where there is no plan. */
export function describeStillOpen(telling: Telling): string[] {
  const { report, track, translate } = telling;
  const names = titlesOf(track.skills, report.plan.stillOpen);
  if (report.projects.length === 0) return [];
  if (names.length === 0) return [translate('report.projects.allClosed')];
  return [translate('report.projects.open', { skills: joinFirstNames(telling, names, mostOpen) })];
}

/** The names of those the plan leaves open that its sentence has no room for. */
export function listMoreOpen({ report, track }: Telling): string[] {
  return report.projects.length === 0 ? [] : titlesOf(track.skills, report.plan.stillOpen.slice(mostOpen));
}

/** The projects of the plan in the order to do them. */
export function listProjects(telling: Telling): ProjectLine[] {
  return telling.report.projects.map((step) => describeProject(telling, step));
}

/** The habits of the plan. */
export function listHabits({ report, track, translate }: Telling): HabitLine[] {
  return report.plan.habits.map((id) => {
    const { title, detail, hoursPerWeek: hours, resources } = lookUp(track.habits, id);
    return {
      id,
      title: translate(hours > 0 ? 'report.projects.habit' : 'report.projects.habitFree', { title, hours }),
      detail,
      resources: resources
        .map((resource) => lookUp(track.resources, resource))
        .map((found) => ({ title: found.title, url: found.url })),
    };
  });
}

function describeProject(telling: Telling, step: ProjectStep): ProjectLine {
  const { track, translate, locale } = telling;
  const project = lookUp(track.projects, step.project);
  return {
    id: project.id,
    title: project.title,
    summary: project.summary,
    advice: project.advice,
    weeks: sayWeeks(telling, step),
    hours: translate('report.projects.hours', { hours: step.hours }),
    share: translate('report.projects.share', { share: formatShare(locale, step.share) }),
    closes: sayClosed(telling, step),
    advances: sayAdvanced(telling, step),
    prerequisites: sayRatings(telling, 'report.projects.prerequisites', project.prerequisites),
    milestones: step.milestones.map((part) => describeMilestone(telling, step, part)),
  };
}

/** The gaps a project closes; null where it closes none. */
function sayClosed({ track, translate, locale }: Telling, { closes }: ProjectStep): string | null {
  if (closes.length === 0) return null;
  return translate('report.projects.closes', { skills: joinNames(locale, titlesOf(track.skills, closes)) });
}

/** The gaps a project brings nearer without closing them, from where the steps before it left them; null where there are none. */
function sayAdvanced(telling: Telling, step: ProjectStep): string | null {
  const { report, track, translate } = telling;
  const before = report.projects.slice(0, report.projects.indexOf(step));
  const raised = [...new Set(reachesOf([step]).map(({ skill }) => skill))]
    .filter((skill) => step.closes.every((closed) => closed !== skill))
    .flatMap((skill) => {
      const from = highestOf(skill, [...ratingsOf(telling), ...reachesOf(before)]);
      const to = highestOf(skill, reachesOf([step])) ?? 0;
      const title = lookUp(track.skills, skill).title;
      if (from === null) return [translate('report.projects.raiseUnknown', { skill: title, to })];
      return from < to ? [translate('report.projects.raise', { skill: title, from, to })] : [];
    });
  if (raised.length === 0) return null;
  return translate('report.projects.advances', { skills: joinFirstNames(telling, raised, mostRaised) });
}

type Reach = { skill: string; rating: number };

function reachesOf(steps: readonly ProjectStep[]): Reach[] {
  return steps.flatMap((step) => step.milestones.flatMap(({ closes }) => closes));
}

function ratingsOf({ report }: Telling): Reach[] {
  return report.gaps.flatMap(({ skill, have }) => (have === null ? [] : [{ skill, rating: have }]));
}

function highestOf(skill: string, reaches: readonly Reach[]): number | null {
  const ratings = reaches.filter((reach) => reach.skill === skill).map(({ rating }) => rating);
  return ratings.length === 0 ? null : Math.max(...ratings);
}

function describeMilestone(
  telling: Telling,
  step: ProjectStep,
  part: ProjectStep['milestones'][number],
): MilestoneLine {
  const milestone = lookUp(lookUp(telling.track.projects, step.project).milestones, part.milestone);
  return {
    id: milestone.id,
    title: milestone.title,
    weeks: sayWeeks(telling, part),
    hours: telling.translate('report.projects.hours', { hours: milestone.hours }),
    acceptance: milestone.acceptance,
    closes: sayRatings(telling, 'report.projects.closes', part.closes),
  };
}

function sayWeeks(
  { translate }: Telling,
  { startWeek: from, endWeek: to }: { startWeek: number; endWeek: number },
): string {
  return from === to
    ? translate('report.projects.week', { from })
    : translate('report.projects.weeks', { from, to });
}

function sayRatings(
  { track, translate, locale }: Telling,
  key: 'report.projects.prerequisites' | 'report.projects.closes',
  asked: readonly { skill: string; rating: number }[],
): string | null {
  if (asked.length === 0) return null;
  const names = asked.map(({ skill, rating }) =>
    translate('report.projects.skillAt', { skill: lookUp(track.skills, skill).title, rating }),
  );
  return translate(key, { skills: joinNames(locale, names) });
}
