import type { Answer } from '@/lib/schema/attempt';
import type { Yardstick } from '@/lib/schema/yardstick';
import type { BuiltModel } from './build-model';
import { buildModel } from './build-model';
import { collectResponses } from './collect-responses';
import type { Posterior } from './estimate-proficiency';
import { summarise } from './estimate-proficiency';
import type { LatestAnswers } from './latest-answers';
import { latestAnswers } from './latest-answers';
import type { ItemResponse } from './measurement-model';
import type { Tally } from './tally';
import { startTally } from './tally';

/** Answers as measured with a yardstick: all that a judgement rests on. */
export type Measurement = {
  yardstick: Yardstick;
  built: BuiltModel;
  latest: LatestAnswers;
  responses: ItemResponse[];
  tally: Tally;
  posterior: Posterior;
};

/** Measures answers; their order changes nothing. */
export function measureAnswers(yardstick: Yardstick, answers: readonly Answer[]): Measurement {
  const built = buildModel(yardstick);
  const latest = latestAnswers(answers);
  const responses = collectResponses(latest, built);
  const tally = startTally(built.model, responses);
  return { yardstick, built, latest, responses, tally, posterior: summarise(tally) };
}
