import { lookUp, targetTitle } from './look-up';
import { chanceOfAtLeast, sayChance } from './outcome-probabilities';
import type { Telling } from '../telling';

/** One step up: the skill, from which rating to which, and what the higher one looks like. */
export type WayStep = {
  id: string;
  title: string;
  sentence: string;
  from: number | null;
  to: number;
  anchor: string;
};

/** Less than this adds nothing to a probability worth a number: the steps are there for the must-haves. */
const worthANumber = 0.005;

/** What the shortest way up is, how far it takes, and how sure it is that none is shorter. */
export function describeWayUp(telling: Telling): string[] {
  const { report, translate, locale } = telling;
  const { kind, steps, probability, exact, atLeast } = report.wayUp;
  if (report.placement.kind === 'not-enough') return [translate('report.way.later')];
  const target = targetTitle(telling);
  const now = chanceOfAtLeast(telling, report.target);
  switch (kind) {
    case 'reached':
      return [translate('report.way.reached', { target, share: sayChance(locale, now) })];
    case 'none':
      return [translate('report.way.none', { target })];
    case 'found':
      return [
        translate(probability - now < worthANumber ? 'report.way.foundFloor' : 'report.way.found', {
          target,
          count: steps.length,
          from: sayChance(locale, now),
          to: sayChance(locale, probability),
        }),
        exact ? translate('report.way.exact') : translate('report.way.bound', { count: atLeast }),
      ];
  }
}

/** The steps of the shortest way up. */
export function listWaySteps({ report, track, translate }: Telling): WayStep[] {
  return report.wayUp.steps.map(({ skill: id, from, to }) => {
    const skill = lookUp(track.skills, id);
    const sentence =
      from === null
        ? translate('report.way.stepUnknown', { skill: skill.title, to })
        : translate('report.way.step', { skill: skill.title, from, to });
    return { id, title: skill.title, sentence, from, to, anchor: skill.anchors[to] ?? '' };
  });
}
