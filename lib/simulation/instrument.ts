import type { Bank } from '@/lib/schema/bank';
import type { Yardstick } from '@/lib/schema/yardstick';
import { buildModel } from '@/lib/engine/model/build-model';
import type { GradedItem, Item, MeasurementModel } from '@/lib/engine/model/measurement-model';
import type { QuickRules } from '@/lib/engine/quick/choose-next';
import { quickLimits, rulesOf } from '@/lib/engine/quick/choose-question';
import type { Candidate } from '@/lib/engine/quick/question';

/** A question people are asked: a rating, or a check of a skill (in a bank every check stands for a skill of its own). */
export type InstrumentQuestion = Candidate & { skill: string };

/** A capability table for the rules that count: what every level asks of every rating, and the must-have floors. */
export type Table = {
  required: { item: GradedItem; levels: number[] }[];
  floors: { item: GradedItem; level: number; floor: number }[];
};

/** All that is needed to ask simulated people: a track, or a bank of items. Ratings stand before checks. */
export type Instrument = {
  model: MeasurementModel;
  questions: InstrumentQuestion[];
  rules: QuickRules;
  /** The names of the levels; none in a bank. */
  levels: string[];
  table: Table | null;
};

const bankSeconds = { graded: 12, check: 35 };

/** A bank is asked for short: on the reference bank's ratings this ends after 11 questions on average, at .85. */
const bankGainPerMinute = 0.009;

/** A track as it is shipped. */
export function instrumentOfTrack(yardstick: Yardstick): Instrument {
  const { model, skills, checks } = buildModel(yardstick);
  const { levels, scoring } = yardstick;
  const rated = [...skills.values()];
  const ratings = rated.map(({ skill, item }) => ({
    item,
    skill: skill.id,
    seconds: scoring.secondsPerRating,
  }));
  const verified = [...checks.values()].map(({ check, item }) => ({
    item,
    skill: check.skill,
    seconds: scoring.secondsPerCheck,
  }));
  const required = rated.map(({ skill, item }) => ({
    item,
    levels: levels.map(({ id }) => skill.required[id] ?? 0),
  }));
  const floors = levels.flatMap(({ mustHaves }, level) =>
    mustHaves.flatMap(({ skill, floor }) => {
      const item = skills.get(skill)?.item;
      return item ? [{ item, level, floor }] : [];
    }),
  );
  return {
    model,
    questions: [...ratings, ...verified],
    rules: rulesOf(yardstick),
    levels: levels.map(({ id }) => id),
    table: { required, floors },
  };
}

/** A bank of items. Without two-tier constants all items ask about one thing, and nobody over-claims. */
export function instrumentOfBank(bank: Bank): Instrument {
  const model = modelOfBank(bank);
  const items = bank.items.map((item) =>
    bank.twoTier ? { ...item, stage: item.stage - 1 } : shift(item, bank.prior.mean),
  );
  const inOrder = [
    ...items.filter(({ kind }) => kind === 'graded'),
    ...items.filter(({ kind }) => kind === 'check'),
  ];
  const axes = model.weights.flatMap((weight, stage) => (weight > 0 ? [stage] : []));
  return {
    model,
    questions: inOrder.map((item) => ({ item, skill: item.id, seconds: bankSeconds[item.kind] })),
    rules: {
      ...quickLimits,
      gainPerMinute: bankGainPerMinute,
      axes,
      minimumAnswers: axes.length,
      leastQuestions: 0,
    },
    levels: [],
    table: null,
  };
}

function modelOfBank({ cuts, prior, twoTier }: Bank): MeasurementModel {
  if (!twoTier)
    return {
      cuts: cuts.map((cut) => cut - prior.mean),
      rho: 0.5,
      spread: prior.sd,
      biasMean: 0,
      biasSd: 0,
      weights: [1],
    };
  const { stageWeights, ...constants } = twoTier;
  return { cuts, ...constants, weights: stageWeights };
}

/** The same item on a scale whose prior mean is 0. */
function shift(item: Item, mean: number): Item {
  if (item.kind === 'check') return { ...item, stage: 0, b: item.b - mean };
  return { ...item, stage: 0, b: item.b.map((threshold) => threshold - mean) };
}
