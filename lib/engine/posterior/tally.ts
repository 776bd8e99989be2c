import { tabulateLikelihood } from '@/lib/engine/model/item-likelihood';
import type { Lattice } from './lattice';
import { chooseStep, latticeOf } from './lattice';
import type { Item, ItemResponse, MeasurementModel } from '@/lib/engine/model/measurement-model';
import type { StageIntegral } from './stage-integral';
import { integrateStage } from './stage-integral';

/** What is known of one stage: its answers, their log-likelihood on the lattices of θ + β and of θ, and the integral of both. */
export type StageTally = {
  responses: ItemResponse[];
  self: Float64Array;
  check: Float64Array;
  integral: StageIntegral;
};

/** The state of the two-tier estimate. Never changed: an answer gives a new tally that shares every other stage. */
export type Tally = { model: MeasurementModel; lattice: Lattice; stages: StageTally[] };

/** The tally of these answers, one a question, on a lattice fine enough for them unless another is given. */
export function startTally(
  model: MeasurementModel,
  responses: ItemResponse[] = [],
  lattice: Lattice = latticeOf(model, chooseStep(model, responses)),
): Tally {
  const ofStage = (stage: number) => responses.filter(({ item }) => item.stage === stage);
  return { model, lattice, stages: model.weights.map((_, stage) => tallyStage(lattice, ofStage(stage))) };
}

/** With one more answer; only its stage is computed again, unless the answers now need a finer lattice. */
export function absorb(tally: Tally, response: ItemResponse): Tally {
  const responses = [...responsesOf(tally), response];
  if (chooseStep(tally.model, responses) < tally.lattice.step) return startTally(tally.model, responses);
  const { stage } = response.item;
  const before = tally.stages[stage];
  return before ? replaceStage(tally, stage, extendStage(tally.lattice, before, response)) : tally;
}

/** Without the answer to this question. */
export function omit(tally: Tally, item: Item): Tally {
  const kept = responsesTo(tally, item.stage).filter((given) => !isSame(given.item, item));
  return replaceStage(tally, item.stage, tallyStage(tally.lattice, kept));
}

/** With this answer in place of whatever was answered to the same question. */
export function replaceAnswer(tally: Tally, response: ItemResponse): Tally {
  const kept = responsesTo(tally, response.item.stage).filter((given) => !isSame(given.item, response.item));
  return replaceStage(tally, response.item.stage, tallyStage(tally.lattice, [...kept, response]));
}

/** With another tally of one stage, made on the same lattice. */
export function replaceStage(tally: Tally, stage: number, replacement: StageTally): Tally {
  return { ...tally, stages: tally.stages.with(stage, replacement) };
}

/** All answers in the tally, stage by stage. */
export function responsesOf(tally: Tally): ItemResponse[] {
  return tally.stages.flatMap((stage) => stage.responses);
}

/** The tally of one stage's answers. */
export function tallyStage(lattice: Lattice, responses: ItemResponse[]): StageTally {
  const self = new Float64Array(lattice.theta.length + lattice.beta.length - 1);
  const check = new Float64Array(lattice.theta.length);
  for (const response of responses) addLikelihood(lattice, response, self, check);
  return { responses, self, check, integral: integrateStage(lattice, self, check) };
}

function extendStage(lattice: Lattice, stage: StageTally, response: ItemResponse): StageTally {
  const self = stage.self.slice();
  const check = stage.check.slice();
  addLikelihood(lattice, response, self, check);
  return {
    responses: [...stage.responses, response],
    self,
    check,
    integral: integrateStage(lattice, self, check),
  };
}

function addLikelihood(
  lattice: Lattice,
  response: ItemResponse,
  self: Float64Array,
  check: Float64Array,
): void {
  const isRating = response.item.kind === 'graded';
  const table = isRating ? self : check;
  const from = isRating ? lattice.sumFrom : (lattice.theta[0] ?? 0);
  const likelihood = tabulateLikelihood(response, from, lattice.step, table.length);
  for (let i = 0; i < table.length; i++) table[i] = (table[i] ?? 0) + (likelihood[i] ?? 0);
}

function responsesTo(tally: Tally, stage: number): ItemResponse[] {
  return tally.stages[stage]?.responses ?? [];
}

function isSame(one: Item, other: Item): boolean {
  return one.kind === other.kind && one.id === other.id;
}
