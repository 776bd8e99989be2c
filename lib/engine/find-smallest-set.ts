import type { ItemResponse } from './measurement-model';
import type { Quest, RaiseSearch } from './raise-search';
import { applyRaises, reachIn, startSearch } from './raise-search';
import { searchSize } from './search-size';

/** Raises that reach the goal; no smaller number than `atLeast` does. */
export type SmallestSet = { raises: ItemResponse[]; atLeast: number };

const patience = 1600;

/**
 * The smallest set of raises that reaches the goal; undefined where all of them together do not. A greedy set is the
 * upper limit; below its size every set is searched, from one raise upwards, until one is found or patience ends.
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

/** Adds the raise that helps most until the goal is reached, then drops whatever proves needless. */
function chooseGreedily(search: RaiseSearch): ItemResponse[] | undefined {
  let chosen: ItemResponse[] = [];
  while (reachIn(search, applyRaises(search, chosen)) < search.goal) {
    const best = findBest(search, chosen);
    if (!best) return undefined;
    chosen = [...chosen, best];
  }
  for (const raise of chosen) {
    const rest = chosen.filter((other) => other !== raise);
    if (reachIn(search, applyRaises(search, rest)) >= search.goal) chosen = rest;
  }
  return chosen;
}

function findBest(search: RaiseSearch, chosen: ItemResponse[]): ItemResponse | undefined {
  const open = search.raises.filter((raise) => !chosen.includes(raise));
  const reached = open.map((raise) => reachIn(search, applyRaises(search, [...chosen, raise])));
  return open[reached.indexOf(Math.max(...reached))];
}
