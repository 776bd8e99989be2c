import type { BuiltModel } from '@/lib/engine/model/build-model';
import type { LatestAnswers } from '@/lib/schema/latest-answers';
import { markCheck } from './mark-check';
import type { ItemResponse } from '@/lib/engine/model/measurement-model';

/**
 * The answers that inform, in track order, so that the order they were given in changes nothing. Not sure, not
 * applicable, unanswered and whatever the track no longer asks are missing, never zero; "I don't know" is not right.
 */
export function collectResponses(latest: LatestAnswers, built: BuiltModel): ItemResponse[] {
  const ratings = [...built.skills].flatMap(([id, { item }]) => {
    const answer = latest.skills.get(id);
    return answer?.kind === 'rating' ? [{ item, value: answer.rating }] : [];
  });
  const checks = [...built.checks].flatMap(([id, { check, item }]) => {
    const answer = latest.checks.get(id);
    return answer ? [{ item, value: markCheck(check, answer) ? 1 : 0 }] : [];
  });
  return [...ratings, ...checks];
}
