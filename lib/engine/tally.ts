import { tabulateLikelihood } from './item-likelihood';
import type { Lattice } from './lattice';
import { chooseStep, latticeOf } from './lattice';
import type { ItemResponse, MeasurementModel } from './measurement-model';
import type { StageIntegral } from './stage-integral';
import { integrateStage } from './stage-integral';

/** What is known of one stage: its answers, their log-likelihood on the lattices of θ + β and of θ, and the integral of both. */
export type StageTally = { responses: ItemResponse[]; self: Float64Array; check: Float64Array; integral: StageIntegral };

/** The state of the two-tier estimate. Never changed: an answer gives a new tally that shares every other stage. */
export type Tally = { model: MeasurementModel; lattice: Lattice; stages: StageTally[] };

/** The tally of these answers, one a question. Answers of stages the model does not have are left out. */
export function startTally(model: MeasurementModel, responses: ItemResponse[] = []): Tally {
  const lattice = latticeOf(model, chooseStep(model, responses));
  const stages = model.weights.map((_, stage) =>
    tallyStage(
      lattice,
      responses.filter(({ item }) => item.stage === stage),
    ),
  );
  return { model, lattice, stages };
}

/** With one more answer; only its stage is computed again, unless the answers now need a finer lattice. */
export function absorb(tally: Tally, response: ItemResponse): Tally {
  const responses = responsesOf(tally);
  if (chooseStep(tally.model, [...responses, response]) < tally.lattice.step) return startTally(tally.model, [...responses, response]);
  return replaceStage(tally, response.item.stage, (stage) => addResponse(tally.lattice, stage, response));
}

/** Without the answer to this question. */
export function omit(tally: Tally, { item }: Pick<ItemResponse, 'item'>): Tally {
  return replaceStage(tally, item.stage, (stage) =>
    tallyStage(
      tally.lattice,
      stage.responses.filter((given) => !isSameQuestion(given.item, item)),
    ),
  );
}

/** With this answer in place of whatever was answered to the same question. */
export function replace(tally: Tally, response: ItemResponse): Tally {
  const { item } = response;
  return replaceStage(tally, item.stage, (stage) =>
    tallyStage(tally.lattice, [...stage.responses.filter((given) => !isSameQuestion(given.item, item)), response]),
  );
}

/** All answers in the tally, stage by stage. */
export function responsesOf(tally: Tally): ItemResponse[] {
  return tally.stages.flatMap((stage) => stage.responses);
}

function replaceStage(tally: Tally, changed: number, change: (stage: StageTally) => StageTally): Tally {
  return { ...tally, stages: tally.stages.map((stage, index) => (index === changed ? change(stage) : stage)) };
}

function tallyStage(lattice: Lattice, responses: ItemResponse[]): StageTally {
  const self = new Float64Array(lattice.theta.length + lattice.beta.length - 1);
  const check = new Float64Array(lattice.theta.length);
  for (const response of responses) addLikelihood(lattice, response, self, check);
  return { responses, self, check, integral: integrateStage(lattice, self, check) };
}

function addResponse(lattice: Lattice, stage: StageTally, response: ItemResponse): StageTally {
  const [self, check] = [stage.self.slice(), stage.check.slice()];
  addLikelihood(lattice, response, self, check);
  return { responses: [...stage.responses, response], self, check, integral: integrateStage(lattice, self, check) };
}

function addLikelihood(lattice: Lattice, response: ItemResponse, self: Float64Array, check: Float64Array): void {
  const [table, from] = response.item.kind === 'graded' ? [self, lattice.sumFrom] : [check, lattice.theta[0] ?? 0];
  const likelihood = tabulateLikelihood(response, from, lattice.step, table.length);
  for (let i = 0; i < table.length; i++) table[i] = (table[i] ?? 0) + (likelihood[i] ?? 0);
}

function isSameQuestion(one: ItemResponse['item'], other: ItemResponse['item']): boolean {
  return one.kind === other.kind && one.id === other.id;
}
