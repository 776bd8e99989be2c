import type { Mode } from '@/lib/schema/attempt';
import type { Item, ItemResponse } from '@/lib/engine/model/measurement-model';
import type { PreparedBank } from '@/lib/engine/one-dimension/estimate-ability';
import { prepareBank } from '@/lib/engine/one-dimension/estimate-ability';
import { compositeOf, viewPrior } from '@/lib/engine/quick/gaussian-view';
import { askAll, askAtRandom, askFull, askQuick } from './ask-person';
import type { Chance } from './chance';
import { openChance } from './chance';
import { drawPerson, drawWorld } from './draw-person';
import type { Person, Scenario } from './draw-person';
import type { Instrument } from './instrument';
import { judgeByModel, judgeWithoutBias } from './judge-person';
import type { Judgement } from './judge-person';
import { rateScoring } from './rate-scoring';
import type { Judged, ScoringResult } from './rate-scoring';
import { isHeldBack, placeByMean, placeByShare } from './table-rules';

export type SimulationRequest = {
  instrument: Instrument;
  /** One at least. */
  people: number;
  seed: number;
  mode: Mode;
  scenario: Scenario;
  /** Told after every person. */
  onProgress?: (done: number) => void;
};

export type Simulation = Pick<SimulationRequest, 'people' | 'seed' | 'mode' | 'scenario'> & {
  results: ScoringResult[];
  /** Level → the share of people truly at it whom a must-have, rated below its floor, holds under it. */
  heldBack: Partial<Record<string, number | null>>;
};

const shares = Array.from({ length: 15 }, (_, i) => 0.25 + i * 0.05);

/** What one person comes to under every scoring; by the share rules, under every share tried. */
type Outcome = { person: Person; scorings: Map<string, Judged> };

/**
 * Simulated people answer, and the engine and its rivals place the same people. The same request gives the same
 * figures. Every person meets a world of their own, so that no single drift decides what is found. The rules that count
 * (`mean-rule`, `share-rule` with the share that fits these people best) see every rating in every mode; `no-bias` sees
 * what the model saw; `random-order` is asked for as long as the model was; `limit` sees the bank.
 */
export function simulate(request: SimulationRequest): Simulation {
  const { instrument, people, seed, mode, scenario, onProgress } = request;
  const prepared = prepareRival(instrument);
  const outcomes = Array.from({ length: people }, (_, i) => {
    const chance = openChance(seed, i);
    const person = drawPerson(instrument.model, drawWorld(instrument, scenario, chance), chance);
    const scorings = scorePerson(instrument, prepared, mode, person, chance);
    onProgress?.(i + 1);
    return { person, scorings };
  });
  return {
    people,
    seed,
    mode,
    scenario,
    results: rateAll(instrument, outcomes),
    heldBack: countHeldBack(instrument, outcomes),
  };
}

function scorePerson(
  instrument: Instrument,
  prepared: PreparedBank,
  mode: Mode,
  person: Person,
  chance: Chance,
): Map<string, Judged> {
  const judge = (said: Judgement, responses: ItemResponse[]): Judged => ({
    truth: person,
    said,
    ...costOf(instrument, responses),
  });
  const byModel = (responses: ItemResponse[]) => judge(judgeByModel(instrument, responses), responses);
  const responses = askBy(mode, instrument, person);
  const model = byModel(responses);
  const scorings = new Map([['model', model]]);
  const { table } = instrument;
  if (table) {
    const ratings = askAll(instrument, person, 'graded');
    const byRule = (level: number) =>
      judge({ level, probabilities: null, interval: null, bias: null }, ratings);
    scorings.set('mean-rule', byRule(placeByMean(table, person)));
    for (const share of shares) scorings.set(nameShare(share), byRule(placeByShare(table, person, share)));
  }
  scorings.set('no-bias', judge(judgeWithoutBias(instrument, prepared, responses), responses));
  if (mode === 'quick')
    scorings.set('random-order', byModel(askAtRandom(instrument, person, model.seconds, chance)));
  scorings.set('limit', byModel(askAll(instrument, person)));
  return scorings;
}

function askBy(mode: Mode, instrument: Instrument, person: Person): ItemResponse[] {
  switch (mode) {
    case 'ratings':
      return askAll(instrument, person, 'graded');
    case 'full':
      return askFull(instrument, person);
    case 'quick':
      return askQuick(instrument, person);
  }
}

function rateAll({ model }: Instrument, outcomes: Outcome[]): ScoringResult[] {
  const names = [...(outcomes[0]?.scorings.keys() ?? [])];
  const rate = (name: string) =>
    rateScoring(
      name,
      outcomes.flatMap(({ scorings }) => scorings.get(name) ?? []),
      model.cuts.length + 1,
    );
  const results = names.filter((name) => !isShare(name)).map(rate);
  const [best] = names
    .filter(isShare)
    .map(rate)
    .sort((one, other) => other.accuracy - one.accuracy);
  const after = results.findIndex(({ scoring }) => scoring === 'mean-rule') + 1;
  return best ? results.toSpliced(after, 0, { ...best, scoring: 'share-rule' }) : results;
}

function countHeldBack({ levels, table }: Instrument, outcomes: Outcome[]): Simulation['heldBack'] {
  return Object.fromEntries(
    levels.map((name, index) => {
      const there = outcomes.filter(({ person }) => person.level === index + 1);
      const held = there.filter(({ person }) => table && isHeldBack(table, person, index + 1));
      return [name, there.length > 0 ? held.length / there.length : null];
    }),
  );
}

/** One dimension whose prior is the composite's. */
function prepareRival({ model, questions }: Instrument): PreparedBank {
  const { mean, variance } = compositeOf(viewPrior(model));
  return prepareBank(
    questions.map(({ item }) => item),
    { mean, sd: Math.sqrt(variance) },
  );
}

function costOf(
  { questions }: Instrument,
  responses: ItemResponse[],
): { questions: number; seconds: number } {
  const asked = new Set<Item>(responses.map(({ item }) => item));
  const seconds = questions.reduce(
    (sum, question) => sum + (asked.has(question.item) ? question.seconds : 0),
    0,
  );
  return { questions: responses.length, seconds };
}

function nameShare(share: number): string {
  return `share ${share.toFixed(2)}`;
}

function isShare(name: string): boolean {
  return name.startsWith('share ');
}
