import { findMissing } from '@/lib/engine/placement/find-missing';
import type { Missing } from '@/lib/engine/placement/find-missing';
import type { Answer } from '@/lib/schema/attempt';
import { latestAnswers } from '@/lib/schema/latest-answers';
import type { Yardstick } from '@/lib/schema/yardstick';

/** What has to be known of a track to say whether answers suffice for a level. */
export type LevelDemand = {
  minimumAnswers: number;
  stages: Pick<Yardstick['stages'][number], 'id' | 'kind'>[];
  skills: Pick<Yardstick['skills'][number], 'id' | 'stage'>[];
  checks: Pick<Yardstick['checks'][number], 'id' | 'skill'>[];
};

/** What a track asks for before it names a level; what is retired asks for nothing. */
export function readLevelDemand({
  scoring,
  stages,
  skills,
  checks,
}: Pick<LevelDemand, 'stages'> & {
  scoring: Pick<Yardstick['scoring'], 'minimumAnswers'>;
  skills: Pick<Yardstick['skills'][number], 'id' | 'stage' | 'retired'>[];
  checks: Pick<Yardstick['checks'][number], 'id' | 'skill' | 'retired'>[];
}): LevelDemand {
  return {
    minimumAnswers: scoring.minimumAnswers,
    stages: stages.map(({ id, kind }) => ({ id, kind })),
    skills: skills.filter(({ retired }) => retired !== true).map(({ id, stage }) => ({ id, stage })),
    checks: checks.filter(({ retired }) => retired !== true).map(({ id, skill }) => ({ id, skill })),
  };
}

/** What answers still lack for a level: ratings and checks inform, everything else does not. */
export function findLack(demand: LevelDemand, answers: readonly Answer[]): Missing {
  const latest = latestAnswers(answers);
  const rated = demand.skills.filter(({ id }) => latest.skills.get(id)?.kind === 'rating');
  const checked = demand.checks
    .filter(({ id }) => latest.checks.has(id))
    .flatMap(({ skill }) => demand.skills.filter(({ id }) => id === skill));
  return findMissing(
    demand,
    [...rated, ...checked].map(({ stage }) => stage),
  );
}
