import type { CheckItem, Item, ItemResponse } from '@/lib/engine/model/measurement-model';
import type { Tally } from '@/lib/engine/posterior/tally';
import { absorb, responsesOf, startTally } from '@/lib/engine/posterior/tally';
import { pickCheck } from '@/lib/engine/quick/choose-check';
import { chooseNext } from '@/lib/engine/quick/choose-next';
import type { Chance } from './chance';
import type { Person } from './draw-person';
import type { Instrument, InstrumentQuestion } from './instrument';

/** Every question of one kind. */
export function askAll({ questions }: Instrument, person: Person, kind?: Item['kind']): ItemResponse[] {
  return questions
    .filter(({ item }) => kind === undefined || item.kind === kind)
    .map(({ item }) => respond(person, item));
}

/** Every rating, and one check of every skill that has any: the one that tells most given the claim. */
export function askFull(instrument: Instrument, person: Person): ItemResponse[] {
  const { model, questions } = instrument;
  const checks = [...new Set(questions.map(({ skill }) => skill))].flatMap((name) => {
    const ofSkill = questions.filter(({ skill }) => skill === name);
    const rating = ofSkill.find(({ item }) => item.kind === 'graded');
    const claim = rating && respond(person, rating.item);
    return pickCheck(model, ofSkill.map(({ item }) => item).filter(isCheck), claim) ?? [];
  });
  return [...askAll(instrument, person, 'graded'), ...checks.map((item) => respond(person, item))];
}

/** The adaptive run, from the first question to its own end. */
export function askQuick({ model, questions, rules }: Instrument, person: Person): ItemResponse[] {
  let tally: Tally = startTally(model);
  let candidates: InstrumentQuestion[] = questions;
  for (let asked = 0; ; asked++) {
    const { item } = chooseNext({ tally, asked, candidates }, rules);
    if (!item) return responsesOf(tally);
    tally = absorb(tally, respond(person, item));
    candidates = candidates.filter((candidate) => candidate.item !== item);
  }
}

/** Questions in random order until they have taken `seconds`. */
export function askAtRandom(
  { questions }: Instrument,
  person: Person,
  seconds: number,
  chance: Chance,
): ItemResponse[] {
  const order = questions
    .map((question) => ({ question, luck: chance.uniform() }))
    .sort((one, other) => one.luck - other.luck);
  let left = seconds;
  return order.flatMap(({ question }) => {
    if (left <= 0) return [];
    left -= question.seconds;
    return [respond(person, question.item)];
  });
}

function respond({ answers }: Person, item: Item): ItemResponse {
  return { item, value: answers.get(item) ?? 0 };
}

function isCheck(item: Item): item is CheckItem {
  return item.kind === 'check';
}
