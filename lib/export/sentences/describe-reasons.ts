import type { Contradiction, Reason } from '@/lib/schema/report';
import { joinNames } from './join-names';
import { lookUp, outcomeTitle, titlesOf } from './look-up';
import { sayPoints } from './say-points';
import type { Telling } from '../telling';

/** An answer and what it did to the placement; `change` is a difference of probabilities, −1 to 1. */
export type ReasonLine = { key: string; said: string; effect: string; change: number };

/** A tenth of a percentage point, as a probability: below it an answer moves nothing. */
const worthANumber = 0.001;

/** The answers that moved the placement most; none where none moved it by a tenth of a point. */
export function listReasons(telling: Telling): ReasonLine[] {
  const { report, translate, locale } = telling;
  if (!isMoved(telling)) return [];
  return report.reasons.map((reason) => ({
    key: reason.item.kind === 'skill' ? reason.item.skill : reason.item.check,
    said: sayItem(telling, reason.item),
    effect: translate(reason.change < 0 ? 'report.why.down' : 'report.why.up', {
      ...sayPoints(locale, Math.abs(reason.change)),
    }),
    change: reason.change,
  }));
}

/**
 * What the change of a reason is measured in: the chance of at least the placement, or of the first level where there
 * is none; or that no answer alone moves it.
 */
export function describeReasonMeasure(telling: Telling): string {
  const { report, track, translate } = telling;
  if (!isMoved(telling)) return translate('report.why.noneMoves');
  const level = report.placement.level ?? track.levels[0]?.id ?? 'below';
  return translate('report.why.reasonsNote', { level: outcomeTitle(track, level) });
}

/** What a friend would ask about, a sentence each. */
export function listContradictions(telling: Telling): string[] {
  return telling.report.contradictions.map((contradiction) => sayContradiction(telling, contradiction));
}

/** Which answers have aged, in a sentence; none where all are fresh. */
export function describeStale({ report, track, translate, locale }: Telling): string[] {
  const skills = titlesOf(track.skills, report.stale);
  return skills.length === 0
    ? []
    : [translate('report.why.staleNote', { skills: joinNames(locale, skills) })];
}

function isMoved({ report }: Telling): boolean {
  return report.reasons.some(({ change }) => Math.abs(change) >= worthANumber);
}

function sayItem({ track, translate }: Telling, item: Reason['item']): string {
  switch (item.kind) {
    case 'skill':
      return translate('report.why.skill', {
        skill: lookUp(track.skills, item.skill).title,
        rating: item.rating,
      });
    case 'check': {
      const skill = lookUp(track.skills, lookUp(track.checks, item.check).skill).title;
      return translate(item.right ? 'report.why.checkRight' : 'report.why.checkWrong', { skill });
    }
  }
}

function sayContradiction({ track, translate }: Telling, contradiction: Contradiction): string {
  switch (contradiction.kind) {
    case 'prerequisite': {
      const [skill = '', prerequisite = ''] = titlesOf(track.skills, [
        contradiction.skill,
        contradiction.prerequisite,
      ]);
      return translate('report.why.prerequisite', { skill, prerequisite, rating: contradiction.rating });
    }
    case 'straight-line':
      return translate('report.why.straightLine', {
        stage: lookUp(track.stages, contradiction.stage).title,
        rating: contradiction.rating,
      });
    case 'not-applicable':
      return translate('report.why.notApplicable', {
        stage: lookUp(track.stages, contradiction.stage).title,
        count: contradiction.count,
      });
  }
}
