import { tabulateLikelihood } from '@/lib/engine/model/item-likelihood';
import type { Item } from '@/lib/engine/model/measurement-model';
import { omittedTerm } from './omitted-term';

/** How often each answer is expected at each node: one table an answer, on nodes `step` apart from `from`. */
export type ExpectedCounts = { from: number; step: number; tables: Float64Array[] };

const priorSd = { logA: 0.3, b: 0.35 };
const nudge = 0.01;
const longestStep = 0.25;
const sweeps = 2;
const closest = 0.02;

/**
 * The M step of one item: climbs Σ counts·log P(answer | node) + log prior, with log a ~ N(log a₀, 0.3²) and
 * b ~ N(b₀, 0.35²) about the expert's values, one parameter after another. Thresholds keep their order; c stays.
 */
export function fitItem(item: Item, expert: Item, counts: ExpectedCounts): Item {
  const worth = (parameters: number[]) => logPosterior(withParameters(item, parameters), expert, counts);
  let parameters = parametersOf(item);
  for (let sweep = 0; sweep < sweeps; sweep++)
    parameters = parameters.reduce((now, _, at) => climbAlong(worth, now, at), parameters);
  return withParameters(item, parameters);
}

/** A Newton step along one parameter, halved until it climbs. */
function climbAlong(worth: (parameters: number[]) => number, parameters: number[], at: number): number[] {
  const moved = (by: number) => parameters.with(at, (parameters[at] ?? 0) + by);
  const [before, here, after] = [worth(moved(-nudge)), worth(parameters), worth(moved(nudge))];
  const slope = (after - before) / (2 * nudge);
  const bend = (after - 2 * here + before) / nudge ** 2;
  const wanted = bend < 0 ? -slope / bend : Math.sign(slope) * longestStep;
  const step = Math.min(Math.max(Number.isFinite(wanted) ? wanted : 0, -longestStep), longestStep);
  const climbing = [1, 1 / 2, 1 / 4, 1 / 8]
    .map((share) => moved(share * step))
    .find((trial) => worth(trial) > here);
  return climbing ?? parameters;
}

function logPosterior(item: Item, expert: Item, { from, step, tables }: ExpectedCounts): number {
  if (item.kind === 'graded' && item.b.some((b, m) => b - (item.b[m - 1] ?? -Infinity) < closest))
    return -Infinity;
  const likelihood = tables.reduce((total, table, value) => {
    const logs = tabulateLikelihood({ item, value }, from, step, table.length);
    const constant = omittedTerm({ item, value });
    return (
      total +
      table.reduce((sum, count, i) => (count === 0 ? sum : sum + count * ((logs[i] ?? 0) + constant)), 0)
    );
  }, 0);
  const [known, now] = [parametersOf(expert), parametersOf(item)];
  return now.reduce(
    (sum, value, at) => sum - 0.5 * ((value - (known[at] ?? 0)) / (at === 0 ? priorSd.logA : priorSd.b)) ** 2,
    likelihood,
  );
}

/** log a, then the thresholds. */
function parametersOf(item: Item): number[] {
  return [Math.log(item.a), ...[item.b].flat()];
}

function withParameters(item: Item, [logA = 0, ...b]: number[]): Item {
  const a = Math.exp(logA);
  return item.kind === 'graded' ? { ...item, a, b } : { ...item, a, b: b[0] ?? item.b };
}
