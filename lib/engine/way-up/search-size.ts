import type { ItemResponse } from '@/lib/engine/model/measurement-model';
import type { RaiseSearch } from './raise-search';
import { reachIn } from './raise-search';
import type { StageIntegral } from '@/lib/engine/posterior/stage-integral';

/** How many raises each stage takes, at least and at most. */
type Box = { low: number[]; high: number[] };

/** Level probabilities rest on normal slices: a bound this close to the goal proves nothing. */
const doubt = 1e-3;

/**
 * A set of exactly `size` raises that reaches the goal, if there is one; undefined proves that there is none, as long
 * as work is left. Branch and bound: all ways to share the size among the stages are one box, which is left where
 * even its stages' bounds together fall short, and is halved otherwise; within a single way, stage after stage is
 * fixed to a set of its own.
 */
export function searchSize(search: RaiseSearch, size: number): ItemResponse[] | undefined {
  const high = search.stages.map(({ raises }) => raises.length);
  return searchBox(search, size, { low: high.map(() => 0), high });
}

function searchBox(search: RaiseSearch, size: number, loose: Box): ItemResponse[] | undefined {
  const box = tighten(loose, size);
  if (!box || search.work.left <= 0) return undefined;
  const bounded = search.stages.map((stage, index) => stage.bound(box.high[index] ?? 0));
  if (reachIn(search, bounded) < search.goal - doubt) return undefined;
  const widths = box.high.map((high, stage) => high - (box.low[stage] ?? 0));
  const widest = widths.indexOf(Math.max(...widths));
  if (!widths[widest]) return fixStages(search, box.high, bounded, []);
  const middle = (box.low[widest] ?? 0) + Math.floor((widths[widest] ?? 0) / 2);
  return (
    searchBox(search, size, { low: box.low.with(widest, middle + 1), high: box.high }) ??
    searchBox(search, size, { low: box.low, high: box.high.with(widest, middle) })
  );
}

/** Draws the limits in to what the size leaves possible; undefined where it leaves nothing. */
function tighten({ low, high }: Box, size: number): Box | undefined {
  const [least, most] = [sum(low), sum(high)];
  if (least > size || most < size) return undefined;
  return {
    low: low.map((count, stage) => Math.max(count, size - (most - (high[stage] ?? 0)))),
    high: high.map((count, stage) => Math.min(count, size - (least - (low[stage] ?? 0)))),
  };
}

/** Fixes the first stage that still has a share; a state whose bound falls short is left at once. */
function fixStages(
  search: RaiseSearch,
  shares: number[],
  integrals: StageIntegral[],
  chosen: ItemResponse[],
): ItemResponse[] | undefined {
  const stage = shares.findIndex((count) => count > 0);
  const choice = search.stages[stage];
  const reached = reachIn(search, integrals);
  if (!choice) return reached >= search.goal ? chosen : undefined;
  if (reached < search.goal - doubt) return undefined;
  for (const own of combine(choice.raises, shares[stage] ?? 0)) {
    if (search.work.left <= 0) return undefined;
    const found = fixStages(search, shares.with(stage, 0), integrals.with(stage, choice.raise(own)), [
      ...chosen,
      ...own,
    ]);
    if (found) return found;
  }
  return undefined;
}

/** Every set of `count` of the choices, in their order. */
function* combine<Choice>(choices: Choice[], count: number): Generator<Choice[]> {
  if (count === 0) yield [];
  else {
    for (const [i, choice] of choices.entries()) {
      for (const others of combine(choices.slice(i + 1), count - 1)) yield [choice, ...others];
    }
  }
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
