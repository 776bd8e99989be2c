import { probabilityOfAtLeast, probabilityOfRight } from '@/lib/engine/model/item-likelihood';
import type { Item } from '@/lib/engine/model/measurement-model';
import { normalCdf, normalDensity } from '@/lib/engine/posterior/normal-law';
import type { Aim } from './gaussian-view';

/** An aim on nodes of equal distance: the weight of every node, the probabilities of the outcomes there, node by node, and over all. */
export type AimNodes = {
  aim: Aim;
  nodes: Float64Array;
  weights: Float64Array;
  levels: Float64Array;
  outcomes: number;
  shares: number[];
};

/**
 * What one answer is expected to tell: `information` about the level in nats, and the variance of the normal noise with
 * which an observation of the aim would tell as much of it.
 */
export type ItemWorth = { information: number; noise: number };

const nodesOfAim = 17;
const reach = 3;

/** Lays `count` nodes over an aim; the composite there is normal about its regression on the aim. */
export function layNodes(
  aim: Aim,
  composite: { mean: number; variance: number },
  cuts: number[],
  count = nodesOfAim,
): AimNodes {
  const sd = Math.sqrt(aim.variance);
  const steps = Float64Array.from({ length: count }, (_, i) => reach * ((2 * i) / (count - 1) - 1));
  const densities = steps.map(normalDensity);
  const slope = aim.withComposite / sd;
  const rest = Math.sqrt(Math.max(composite.variance - slope ** 2, 1e-12));
  const outcomes = cuts.length + 1;
  const levels = new Float64Array(count * outcomes);
  steps.forEach((step, i) => {
    const atLeast = cuts.map((cut) => normalCdf((composite.mean + slope * step - cut) / rest));
    for (let level = 0; level < outcomes; level++)
      levels[i * outcomes + level] = (level === 0 ? 1 : (atLeast[level - 1] ?? 0)) - (atLeast[level] ?? 0);
  });
  const nodes = steps.map((step) => aim.mean + sd * step);
  return reweigh({ aim, nodes, levels, outcomes }, densities);
}

/** The same nodes under other weights, which need not sum to 1. */
export function reweigh(laid: Omit<AimNodes, 'weights' | 'shares'>, raw: Float64Array): AimNodes {
  const { levels, outcomes } = laid;
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / total);
  const shares = Array.from({ length: outcomes }, (_, level) =>
    weights.reduce((sum, weight, i) => sum + weight * (levels[i * outcomes + level] ?? 0), 0),
  );
  return { ...laid, weights, shares };
}

/** I(answer; level) = Σ p(x, L)·log(p(x, L) / (p(x)·p(L))), and r = Var(E[aim | x]) as a noise of v²/r − v. */
export function weighItem(item: Item, laid: AimNodes): ItemWorth {
  const { aim, outcomes, shares } = laid;
  const sums = sumAnswers(item, laid);
  const width = outcomes + 2;
  let information = 0;
  let explained = 0;
  for (let row = 0; row < sums.length; row += width) {
    const probability = sums[row] ?? 0;
    if (probability < 1e-12) continue;
    explained += ((sums[row + 1] ?? 0) - probability * aim.mean) ** 2 / probability;
    for (let level = 0; level < outcomes; level++) {
      const joint = sums[row + 2 + level] ?? 0;
      if (joint > 1e-15) information += joint * Math.log(joint / (probability * (shares[level] ?? 1)));
    }
  }
  return { information, noise: aim.variance ** 2 / Math.max(explained, 1e-12) - aim.variance };
}

/** One row an answer x: P(x), E[aim; x], and P(x, L) for every outcome L. */
function sumAnswers(item: Item, { nodes, weights, levels, outcomes }: AimNodes): Float64Array {
  const answers = item.kind === 'graded' ? item.b.length + 1 : 2;
  const width = outcomes + 2;
  const sums = new Float64Array(answers * width);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] ?? 0;
    let reached = 1;
    for (let x = 0; x < answers; x++) {
      const next = x + 1 < answers ? chanceOfAtLeast(item, x + 1, node) : 0;
      const joint = (weights[i] ?? 0) * (reached - next);
      const row = x * width;
      sums[row] = (sums[row] ?? 0) + joint;
      sums[row + 1] = (sums[row + 1] ?? 0) + joint * node;
      for (let level = 0; level < outcomes; level++)
        sums[row + 2 + level] = (sums[row + 2 + level] ?? 0) + joint * (levels[i * outcomes + level] ?? 0);
      reached = next;
    }
  }
  return sums;
}

function chanceOfAtLeast(item: Item, answer: number, at: number): number {
  return item.kind === 'graded' ? probabilityOfAtLeast(item, answer, at) : probabilityOfRight(item, at);
}
