import type { Answer } from '@/lib/schema/attempt';
import type { Yardstick } from '@/lib/schema/yardstick';
import type { BuiltModel } from '@/lib/engine/model/build-model';
import { buildModel } from '@/lib/engine/model/build-model';
import { collectResponses } from '@/lib/engine/answers/collect-responses';
import type { Posterior } from '@/lib/engine/posterior/estimate-proficiency';
import { summarise } from '@/lib/engine/posterior/estimate-proficiency';
import type { LatestAnswers } from '@/lib/schema/latest-answers';
import { latestAnswers } from '@/lib/schema/latest-answers';
import type { ItemResponse } from '@/lib/engine/model/measurement-model';
import type { Tally } from '@/lib/engine/posterior/tally';
import { startTally } from '@/lib/engine/posterior/tally';

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
