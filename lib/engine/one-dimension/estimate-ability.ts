import { informationOf } from './information';
import { tabulateLikelihood } from '@/lib/engine/model/item-likelihood';
import type { Item, ItemResponse } from '@/lib/engine/model/measurement-model';

/** The normal law of θ before any answer. */
export type Prior = { mean: number; sd: number };

/** A bank made ready for one dimension: on one grid of θ, the log-likelihood of every answer to every item, and its information. */
export type PreparedBank = {
  prior: Prior;
  items: Item[];
  nodes: Float64Array;
  logPrior: Float64Array;
  likelihoods: Map<Item, Float64Array[]>;
  information: Map<Item, Float64Array>;
};

/** Where θ is summed: evenly spaced nodes, both ends included. */
export type Grid = { from: number; to: number; nodes: number };

/** The one-dimensional model of θ alone, without bias: the baseline, and what other software computes. */
export function prepareBank(items: Item[], prior: Prior, grid: Grid = defaultGrid(prior)): PreparedBank {
  const step = (grid.to - grid.from) / (grid.nodes - 1);
  const nodes = Float64Array.from({ length: grid.nodes }, (_, i) => grid.from + i * step);
  const logPrior = nodes.map(
    (node, i) =>
      -0.5 * ((node - prior.mean) / prior.sd) ** 2 + (i % (grid.nodes - 1) === 0 ? Math.log(0.5) : 0),
  );
  const likelihoods = new Map(
    items.map((item) => {
      const categories = item.kind === 'graded' ? item.b.length + 1 : 2;
      return [
        item,
        Array.from({ length: categories }, (_, value) =>
          tabulateLikelihood({ item, value }, grid.from, step, grid.nodes),
        ),
      ];
    }),
  );
  const information = new Map(items.map((item) => [item, nodes.map((node) => informationOf(item, node))]));
  return { prior, items, nodes, logPrior, likelihoods, information };
}

/** Posterior weights of θ at the bank's nodes, summing to 1; boundary nodes count half. */
export function weighAbility(bank: PreparedBank, responses: ItemResponse[]): Float64Array {
  const weights = bank.logPrior.slice();
  for (const { item, value } of responses) {
    const likelihood = bank.likelihoods.get(item)?.[value];
    if (likelihood)
      for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) + (likelihood[i] ?? 0);
  }
  return normalise(weights);
}

/** Mean (EAP) and SD of θ. Where the posterior is narrower than the grid, it is computed again on a grid about it. */
export function estimateAbility(bank: PreparedBank, responses: ItemResponse[]): { eap: number; sd: number } {
  const { nodes } = bank;
  const weights = weighAbility(bank, responses);
  let eap = 0;
  for (let i = 0; i < nodes.length; i++) eap += (weights[i] ?? 0) * (nodes[i] ?? 0);
  let variance = 0;
  for (let i = 0; i < nodes.length; i++) variance += (weights[i] ?? 0) * ((nodes[i] ?? 0) - eap) ** 2;
  const step = (nodes[1] ?? 0) - (nodes[0] ?? 0);
  if (variance > step ** 2) return { eap, sd: Math.sqrt(variance) };
  const items = responses.map(({ item }) => item);
  return estimateAbility(
    prepareBank(items, bank.prior, { from: eap - 8 * step, to: eap + 8 * step, nodes: nodes.length }),
    responses,
  );
}

function defaultGrid({ mean, sd }: Prior): Grid {
  return { from: mean - 8 * sd, to: mean + 8 * sd, nodes: 121 };
}

function normalise(logs: Float64Array): Float64Array {
  let top = -Infinity;
  for (let i = 0; i < logs.length; i++) top = Math.max(top, logs[i] ?? -Infinity);
  let sum = 0;
  for (let i = 0; i < logs.length; i++) sum += logs[i] = Math.exp((logs[i] ?? -Infinity) - top);
  for (let i = 0; i < logs.length; i++) logs[i] = (logs[i] ?? 0) / sum;
  return logs;
}
