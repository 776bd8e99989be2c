import type { StageId } from '@/lib/schema/ids';
import type { Yardstick } from '@/lib/schema/yardstick';

/** What is missing for a placement: how many answers, and the axes without any. */
export type Missing = { missingAnswers: number; missingStages: StageId[] };

type Demand = { stages: Pick<Yardstick['stages'][number], 'id' | 'kind'>[]; minimumAnswers: number };

/** Answers short of the least a placement needs, given the stage of every answer that informs, and axes without any. */
export function findMissing({ stages, minimumAnswers }: Demand, answered: readonly StageId[]): Missing {
  const touched = new Set(answered);
  const missingStages = stages
    .filter(({ id, kind }) => kind === 'axis' && !touched.has(id))
    .map(({ id }) => id);
  const short = Math.max(minimumAnswers - answered.length, 0);
  return { missingAnswers: Math.max(short, missingStages.length), missingStages };
}
