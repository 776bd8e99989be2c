import type { Reason } from '@/lib/schema/report';
import { estimateLevels, reachProbability } from '@/lib/engine/posterior/estimate-proficiency';
import { judgeLevel } from './judge-level';
import { markCheck } from '@/lib/engine/answers/mark-check';
import type { Measurement } from './measure-answers';
import type { Item } from '@/lib/engine/model/measurement-model';
import { omit } from '@/lib/engine/posterior/tally';

const most = 5;

/**
 * Leave one out: the five answers that moved P(at least L) most, the largest change first and equals in track order.
 * L is the placement, or the lowest level where there is none.
 */
export function explainPlacement(measurement: Measurement): Reason[] {
  const { yardstick, tally, posterior } = measurement;
  const { level } = judgeLevel(measurement);
  const index = Math.max(
    yardstick.levels.findIndex(({ id }) => id === level),
    0,
  );
  const withAll = reachProbability(posterior.levels, index);
  return listAnswered(measurement)
    .map(({ item, asked }) => ({
      item: asked,
      change: withAll - reachProbability(estimateLevels(omit(tally, item)), index),
    }))
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change))
    .slice(0, most);
}

function listAnswered({ built, latest }: Measurement): { item: Item; asked: Reason['item'] }[] {
  const ratings = [...built.skills].flatMap(([skill, { item }]) => {
    const answer = latest.skills.get(skill);
    return answer?.kind === 'rating'
      ? [{ item, asked: { kind: 'skill' as const, skill, rating: answer.rating } }]
      : [];
  });
  const checks = [...built.checks].flatMap(([id, { check, item }]) => {
    const answer = latest.checks.get(id);
    return answer
      ? [{ item, asked: { kind: 'check' as const, check: id, right: markCheck(check, answer) } }]
      : [];
  });
  return [...ratings, ...checks];
}
