import type { Item, ItemResponse, MeasurementModel } from '@/lib/engine/model/measurement-model';
import { chooseStep, latticeOf } from '@/lib/engine/posterior/lattice';
import type { Lattice } from '@/lib/engine/posterior/lattice';
import type { Tally } from '@/lib/engine/posterior/tally';
import { responsesOf, startTally } from '@/lib/engine/posterior/tally';
import { locatePerson } from './expect-counts';
import { fitItem } from './fit-item';
import type { ExpectedCounts } from './fit-item';
import { omittedTerm } from './omitted-term';

/** Item parameters by the place of the item in the list they were fitted from. */
export type Recalibration = {
  items: Item[];
  /** Mean log-likelihood an answer of every fifth respondent, whom the fit did not see, with the expert's values and the fitted ones. */
  heldOut: { respondents: number; answers: number; before: number; after: number };
};

export type RecalibrationRequest = {
  model: MeasurementModel;
  items: Item[];
  /** One respondent a list; answers name items of the list above. */
  respondents: ItemResponse[][];
  /** Told after every round, `done` of `rounds`. */
  onProgress?: (done: number, rounds: number) => void;
};

const rounds = 25;
const still = 0.01;
const everyFifth = 5;

/** Fits items by expectation–maximisation over the engine's lattices (Bock & Aitkin 1981), with the given values as priors. */
export function recalibrate({ model, items, respondents, onProgress }: RecalibrationRequest): Recalibration {
  const lattice = latticeOf(model, Math.min(...respondents.map((responses) => chooseStep(model, responses))));
  const kept = respondents.filter((_, i) => i % everyFifth !== everyFifth - 1);
  const heldOut = respondents.filter((_, i) => i % everyFifth === everyFifth - 1);
  const total = 2 * rounds;
  const trial = fit({ model, items, respondents: kept }, lattice, new Map(), (done) =>
    onProgress?.(done, total),
  );
  const fitted = fit({ model, items, respondents }, lattice, trial, (done) =>
    onProgress?.(rounds + done, total),
  );
  const answers = heldOut.flat().length;
  const perAnswer = (known: Map<Item, Item>) =>
    heldOut.reduce((sum, given) => sum + logLikelihood(model, lattice, given, known), 0) / answers;
  return {
    items: items.map((item) => fitted.get(item) ?? item),
    heldOut: { respondents: heldOut.length, answers, before: perAnswer(new Map()), after: perAnswer(trial) },
  };
}

type Fitted = Map<Item, Item>;

function fit(
  { model, items, respondents }: RecalibrationRequest,
  lattice: Lattice,
  start: Fitted,
  onRound: (done: number) => void,
): Fitted {
  let fitted = start;
  for (let round = 1; round <= rounds; round++) {
    const before = fitted;
    const counts = countAnswers(model, lattice, items, respondents, before);
    fitted = new Map(
      [...counts].map(([item, expected]) => [item, fitItem(before.get(item) ?? item, item, expected)]),
    );
    onRound(round);
    if ([...fitted].every(([item, now]) => isStill(before.get(item) ?? item, now))) break;
  }
  return fitted;
}

function isStill(before: Item, now: Item): boolean {
  const [one, other] = [[before.b].flat(), [now.b].flat()];
  return (
    Math.abs(Math.log(now.a / before.a)) < still && one.every((b, m) => Math.abs((other[m] ?? 0) - b) < still)
  );
}

function countAnswers(
  model: MeasurementModel,
  lattice: Lattice,
  items: Item[],
  respondents: ItemResponse[][],
  fitted: Fitted,
): Map<Item, ExpectedCounts> {
  const counts = new Map(items.map((item) => [item, noCounts(item, lattice)]));
  for (const responses of respondents) {
    const laws = locatePerson(tallyOf(model, lattice, responses, fitted));
    for (const { item, value } of responses) {
      const table = counts.get(item)?.tables[value];
      const law = laws[item.stage]?.[item.kind === 'graded' ? 'sum' : 'theta'];
      if (table && law) law.forEach((share, i) => (table[i] = (table[i] ?? 0) + share));
    }
  }
  return counts;
}

function noCounts(item: Item, { theta, beta, step, sumFrom }: Lattice): ExpectedCounts {
  const isRating = item.kind === 'graded';
  const width = isRating ? theta.length + beta.length - 1 : theta.length;
  const answers = isRating ? item.b.length + 1 : 2;
  return {
    from: isRating ? sumFrom : (theta[0] ?? 0),
    step,
    tables: Array.from({ length: answers }, () => new Float64Array(width)),
  };
}

function tallyOf(
  model: MeasurementModel,
  lattice: Lattice,
  responses: ItemResponse[],
  fitted: Fitted,
): Tally {
  const now = responses.map(({ item, value }) => ({ item: fitted.get(item) ?? item, value }));
  return startTally(model, now, lattice);
}

/** log of the sum over (β, g) of prior × Π masses, with what the engine's tables leave out. */
function logLikelihood(
  model: MeasurementModel,
  lattice: Lattice,
  responses: ItemResponse[],
  fitted: Fitted,
): number {
  const tally = tallyOf(model, lattice, responses, fitted);
  const { logOfBeta, logOfG } = lattice;
  const logs = Float64Array.from({ length: logOfBeta.length * logOfG.length }, (_, at) =>
    tally.stages.reduce(
      (sum, { integral }) => sum + (integral.logMass[at] ?? 0),
      (logOfBeta[Math.floor(at / logOfG.length)] ?? 0) + (logOfG[at % logOfG.length] ?? 0),
    ),
  );
  const top = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  const mass = logs.reduce((sum, log) => sum + Math.exp(log - top), 0);
  // g is spaced by its own step: its weights carry it, so the sum is the integral.
  return top + Math.log(mass) + responsesOf(tally).reduce((sum, response) => sum + omittedTerm(response), 0);
}
