import type { FrozenTally } from './frozen-tally';
import { reachFrozen } from './frozen-tally';
import type { ItemResponse } from '@/lib/engine/model/measurement-model';
import { boundRatios, integrateRaised, tabulateRatio } from './raise-stage';
import type { StageIntegral } from '@/lib/engine/posterior/stage-integral';
import type { StageTally } from '@/lib/engine/posterior/tally';

/** What is searched for: some of these raises that lift P(Θ ≥ cut) to the goal, β frozen. */
export type Quest = { frozen: FrozenTally; raises: ItemResponse[]; cut: number; goal: number };

/** The raises of one stage, and its integral after some of them or after the best that any `count` of them could do; each computed once. */
export type StageChoice = {
  raises: ItemResponse[];
  raise: (chosen: ItemResponse[]) => StageIntegral;
  bound: (count: number) => StageIntegral;
};

/** A search under way; `work` counts down: one for a probability, four for an integral. */
export type RaiseSearch = Quest & { stages: StageChoice[]; work: { left: number } };

/** A search with so much work granted. */
export function startSearch(quest: Quest, patience: number): RaiseSearch {
  const work = { left: patience };
  const stages = quest.frozen.tally.stages.map((stage, index) => {
    const raises = quest.raises.filter(({ item }) => item.stage === index);
    return layChoice(quest.frozen, stage, raises, work);
  });
  return { ...quest, stages, work };
}

/** The integrals of the stages after some raises. */
export function applyRaises({ stages }: RaiseSearch, chosen: ItemResponse[]): StageIntegral[] {
  return stages.map((stage) => stage.raise(stage.raises.filter((raise) => chosen.includes(raise))));
}

/** P(Θ ≥ cut) in a state of the search. */
export function reachIn({ frozen, cut, work }: RaiseSearch, integrals: StageIntegral[]): number {
  work.left -= 1;
  return reachFrozen(frozen, integrals, cut);
}

function layChoice(
  { tally: { lattice } }: FrozenTally,
  stage: StageTally,
  raises: ItemResponse[],
  work: { left: number },
): StageChoice {
  const ratios = new Map(raises.map((raise) => [raise, tabulateRatio(lattice, stage, raise)]));
  const bounds = boundRatios([...ratios.values()], stage.self.length);
  const integrate = remember(work, (chosen: Float64Array[]) => integrateRaised(lattice, stage, chosen));
  return {
    raises,
    raise: (chosen) =>
      integrate(
        `raise ${chosen.map(({ item }) => item.id).join(' ')}`,
        chosen.flatMap((raise) => ratios.get(raise) ?? []),
      ),
    bound: (count) => integrate(`bound ${count}`, bounds.slice(count, count + 1)),
  };
}

function remember<Input>(work: { left: number }, compute: (input: Input) => StageIntegral) {
  const known = new Map<string, StageIntegral>();
  return (key: string, input: Input): StageIntegral => {
    const integral = known.get(key) ?? compute(input);
    if (!known.has(key)) work.left -= 4;
    known.set(key, integral);
    return integral;
  };
}
