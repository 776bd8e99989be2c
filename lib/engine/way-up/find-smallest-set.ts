import type { ItemResponse } from '@/lib/engine/model/measurement-model';
import type { Quest, RaiseSearch } from './raise-search';
import { applyRaises, reachIn, startSearch } from './raise-search';
import { searchSize } from './search-size';

/** Raises that reach the goal; no smaller number than `atLeast` does. */
export type SmallestSet = { raises: ItemResponse[]; atLeast: number };

const patience = 1000;
const triedPerStage = 2;

/**
 * The smallest set of raises that reaches the goal; undefined where none is found. A greedy set is the
 * upper limit; below its size every set is searched, from none upwards, until one is found or patience ends.
 */
export function findSmallestSet(quest: Quest): SmallestSet | undefined {
  const greedy = chooseGreedily(startSearch(quest, Infinity));
  if (!greedy) return undefined;
  const search = startSearch(quest, patience);
  for (let size = 0; size < greedy.length; size++) {
    const raises = searchSize(search, size);
    if (raises) return { raises, atLeast: size };
    if (search.work.left <= 0) return { raises: greedy, atLeast: size };
  }
  return { raises: greedy, atLeast: greedy.length };
}

/** Adds the raise that helps most until the goal is reached or none helps, then drops whatever proves needless. */
function chooseGreedily(search: RaiseSearch): ItemResponse[] | undefined {
  const most = search.stages.map(({ raises, bound }) => bound(raises.length));
  if (reachIn(search, most) < search.goal) return undefined;
  const ranked = rank(search, search.raises, []).map(({ raise }) => raise);
  let chosen: ItemResponse[] = [];
  let reached = reachIn(search, applyRaises(search, chosen));
  while (reached < search.goal) {
    const [best] = rank(search, pickTried(ranked.filter((raise) => !chosen.includes(raise))), chosen);
    if (!best || best.reached <= reached) return undefined;
    chosen = [...chosen, best.raise];
    reached = best.reached;
  }
  for (const raise of chosen) {
    const rest = chosen.filter((other) => other !== raise);
    if (reachIn(search, applyRaises(search, rest)) >= search.goal) chosen = rest;
  }
  return chosen;
}

/** The first few of each stage: the others are behind them whatever the other stages hold. */
function pickTried(ranked: ItemResponse[]): ItemResponse[] {
  return ranked.filter(
    (raise, i) =>
      ranked.slice(0, i).filter(({ item }) => item.stage === raise.item.stage).length < triedPerStage,
  );
}

/** The raises with what each reaches beside those chosen, the best first. */
function rank(
  search: RaiseSearch,
  raises: ItemResponse[],
  chosen: ItemResponse[],
): { raise: ItemResponse; reached: number }[] {
  return raises
    .map((raise) => ({ raise, reached: reachIn(search, applyRaises(search, [...chosen, raise])) }))
    .sort((one, other) => other.reached - one.reached);
}
