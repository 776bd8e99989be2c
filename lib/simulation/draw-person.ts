import { probabilityOfAtLeast, probabilityOfRight } from '@/lib/engine/model/item-likelihood';
import type { Item, MeasurementModel } from '@/lib/engine/model/measurement-model';
import type { Chance } from './chance';
import type { Instrument } from './instrument';

export const scenarios = ['well', 'misspecified'] as const;

/** `well`: people and items are as the model has them. `misspecified`: see `drawWorld` and `drawPerson`. */
export type Scenario = (typeof scenarios)[number];

/** Someone whose truth is known, with an answer to every question of the instrument, asked or not. */
export type Person = { composite: number; bias: number; level: number; answers: Map<Item, number> };

/** The items as people really answer them, beside the items the model believes in. */
export type World = { scenario: Scenario; items: { believed: Item; real: Item }[] };

const drift = { item: 0.3, stage: 0.18, discrimination: 0.2 };
const overClaimers = { share: 0.2, bias: 1.2 };
const careless = { share: 0.05, lapses: 0.5 };
const tailDegrees = 4;

/**
 * Misspecified: every threshold of an item moves by N(0, 0.3²) together, those of a stage by N(0, 0.18²) more, and log a
 * by N(0, 0.2²); the model knows none of it. Together 0.35, as far off as recalibration takes an expert to be.
 */
export function drawWorld({ questions, model }: Instrument, scenario: Scenario, chance: Chance): World {
  if (scenario === 'well')
    return { scenario, items: questions.map(({ item }) => ({ believed: item, real: item })) };
  const ofStage = model.weights.map(() => drift.stage * chance.normal());
  const items = questions.map(({ item }) => {
    const shift = (ofStage[item.stage] ?? 0) + drift.item * chance.normal();
    const a = item.a * Math.exp(drift.discrimination * chance.normal());
    const real: Item =
      item.kind === 'check'
        ? { ...item, a, b: item.b + shift }
        : { ...item, a, b: item.b.map((threshold) => threshold + shift) };
    return { believed: item, real };
  });
  return { scenario, items };
}

/**
 * Misspecified: general and stage proficiency have the tails of Student's law with 4 degrees of freedom (variance 1),
 * one in five over-claims by 1.2 more than their β, and one in twenty answers every other question without reading it.
 */
export function drawPerson(model: MeasurementModel, world: World, chance: Chance): Person {
  const strange = world.scenario === 'misspecified';
  const draw = strange ? () => drawHeavy(chance) : chance.normal;
  const g = draw();
  const stages = model.weights.map(
    () => model.spread * (Math.sqrt(model.rho) * g + Math.sqrt(1 - model.rho) * draw()),
  );
  const composite = stages.reduce((sum, theta, stage) => sum + theta * (model.weights[stage] ?? 0), 0);
  const more = strange && chance.uniform() < overClaimers.share ? overClaimers.bias : 0;
  const bias = model.biasMean + model.biasSd * chance.normal() + more;
  const lapses = strange && chance.uniform() < careless.share ? careless.lapses : 0;
  const answers = world.items.map(({ believed, real }): [Item, number] => {
    const at = (stages[real.stage] ?? 0) + (real.kind === 'graded' ? bias : 0);
    const luck = chance.uniform();
    return [believed, lapses > 0 && chance.uniform() < lapses ? guess(real, luck) : answer(real, at, luck)];
  });
  return {
    composite,
    bias,
    level: model.cuts.filter((cut) => composite >= cut).length,
    answers: new Map(answers),
  };
}

function answer(item: Item, at: number, luck: number): number {
  if (item.kind === 'check') return luck < probabilityOfRight(item, at) ? 1 : 0;
  return item.b.filter((_, m) => luck < probabilityOfAtLeast(item, m + 1, at)).length;
}

function guess(item: Item, luck: number): number {
  return item.kind === 'check' ? Number(luck < item.c) : Math.floor(luck * (item.b.length + 1));
}

/** Student's t = Z / √(χ²/n), scaled to variance 1 by √((n − 2)/n). */
function drawHeavy({ normal }: Chance): number {
  const squares = Array.from({ length: tailDegrees }, () => normal() ** 2).reduce(
    (sum, square) => sum + square,
    0,
  );
  return (normal() / Math.sqrt(squares / tailDegrees)) * Math.sqrt((tailDegrees - 2) / tailDegrees);
}
