import { describe, expect, test } from 'vitest';
import { instrumentOfBank, instrumentOfTrack } from '@/lib/simulation/instrument';
import { simulate } from '@/lib/simulation/simulate';
import type { SimulationRequest } from '@/lib/simulation/simulate';
import { openChance } from '@/lib/simulation/chance';
import { bank } from '../engine/fixture/reference';
import { yardstick } from '../engine/fixture/yardstick';

const track = instrumentOfTrack(yardstick);
const ratingsOnly = {
  ...bank,
  twoTier: undefined,
  items: bank.items.filter(({ kind }) => kind === 'graded'),
};

function ratesOf(request: Partial<SimulationRequest>) {
  const simulation = simulate({
    instrument: track,
    people: 250,
    seed: 3,
    mode: 'full',
    scenario: 'well',
    ...request,
  });
  const of = (scoring: string) => {
    const found = simulation.results.find((result) => result.scoring === scoring);
    if (!found) throw new Error(`no ${scoring}`);
    return found;
  };
  return { simulation, of };
}

describe('chance', () => {
  test('is the same for a seed and a number, and different for others', () => {
    const draw = (seed: number, number: number) =>
      Array.from({ length: 5 }, openChance(seed, number).uniform);
    expect(draw(1, 2)).toEqual(draw(1, 2));
    expect(new Set([...draw(1, 2), ...draw(2, 1), ...draw(1, 3), ...draw(0, 0)]).size).toBe(20);
  });

  test('is even and normal to within what 20,000 draws allow', () => {
    const chance = openChance(5, 0);
    const evens = Array.from({ length: 20_000 }, chance.uniform);
    const normals = Array.from({ length: 20_000 }, chance.normal);
    const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    expect(Math.abs(mean(evens) - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(mean(normals))).toBeLessThan(0.03);
    expect(Math.abs(mean(normals.map((value) => value ** 2)) - 1)).toBeLessThan(0.05);
  });
});

describe('a simulation', () => {
  test('gives the same figures for the same seed, and others for another', () => {
    const [one, again, other] = [4, 4, 5].map(
      (seed) => ratesOf({ people: 12, seed, mode: 'quick' }).simulation,
    );
    expect(again).toEqual(one);
    expect(other?.results).not.toEqual(one?.results);
  });

  test('shows the model far above the rules that count, honest, and near the limit', () => {
    const { of, simulation } = ratesOf({});
    expect(of('model').accuracy - of('mean-rule').accuracy).toBeGreaterThan(0.12);
    expect(of('model').accuracy - of('share-rule').accuracy).toBeGreaterThan(0.06);
    expect(of('model').brier).toBeLessThan(of('no-bias').brier ?? 0);
    expect(of('model').biasCorrelation).toBeGreaterThan(0.7);
    expect(of('model').coverage80).toBeGreaterThan(0.72);
    expect(of('model').coverage80).toBeLessThan(0.88);
    expect(of('limit').accuracy).toBeGreaterThanOrEqual(of('model').accuracy - 0.03);
    expect(Object.keys(simulation.heldBack)).toEqual(['junior', 'mid', 'senior']);
  });

  test('shows the quick run within eight points of the full one in a third of its time, and above random questions', () => {
    const { of } = ratesOf({ people: 400, mode: 'quick' });
    const full = ratesOf({ people: 400 }).of('model');
    expect(of('model').minutesMean).toBeLessThan(full.minutesMean / 3);
    expect(of('model').accuracy).toBeGreaterThan(full.accuracy - 0.08);
    expect(of('model').accuracy).toBeGreaterThan(of('random-order').accuracy);
    expect(of('random-order').minutesMean).toBeGreaterThanOrEqual(of('model').minutesMean);
    expect(of('model').questionsP90).toBeLessThanOrEqual(40);
  }, 240_000);

  test('of ratings asks no checks and says nothing about random order', () => {
    const { of, simulation } = ratesOf({ people: 30, mode: 'ratings' });
    expect(of('model').questionsMean).toBe(yardstick.skills.length);
    expect(of('model').minutesMean).toBeCloseTo((yardstick.skills.length * 12) / 60);
    expect(simulation.results.map(({ scoring }) => scoring)).toEqual([
      'model',
      'mean-rule',
      'share-rule',
      'no-bias',
      'limit',
    ]);
  });

  test('of people and questions the model is wrong about is worse', () => {
    const [well, wrong] = (['well', 'misspecified'] as const).map((scenario) =>
      ratesOf({ scenario, people: 150 }).of('model'),
    );
    expect(wrong?.brier).toBeGreaterThan(well?.brier ?? 1);
  });

  test('of a bank in one dimension agrees with the conventional engine', () => {
    const { of } = ratesOf({ instrument: instrumentOfBank(ratingsOnly), people: 150, mode: 'quick' });
    expect(of('no-bias').accuracy).toBeCloseTo(of('model').accuracy, 1);
    expect(of('no-bias').brier).toBeCloseTo(of('model').brier ?? 0, 2);
    expect(of('model').accuracy).toBeGreaterThan(0.78);
    expect(of('model').questionsMean).toBeLessThan(18);
  });

  test('of a bank has no table to count with', () => {
    const { simulation } = ratesOf({ instrument: instrumentOfBank(bank), people: 10 });
    expect(simulation.results.map(({ scoring }) => scoring)).toEqual(['model', 'no-bias', 'limit']);
    expect(simulation.heldBack).toEqual({});
  });
});
