import type { Item } from '@/lib/engine/model/measurement-model';
import type { Aim, GaussianView } from './gaussian-view';
import { aimAt, compositeOf } from './gaussian-view';
import type { Candidate } from './question';
import type { AimNodes, ItemWorth } from './weigh-item';
import { layNodes, weighItem } from './weigh-item';

/** A candidate with what an answer to it is expected to tell. */
export type WeighedCandidate = Candidate & ItemWorth;

/** Weighs every candidate under a posterior; candidates of one stage and kind share their aim. */
export function weighCandidates(
  view: GaussianView,
  candidates: Candidate[],
  cuts: number[],
): WeighedCandidate[] {
  const composite = compositeOf(view);
  const nodesOf = rememberAims((item): AimNodes => layNodes(aimAt(view, item), composite, cuts));
  return candidates.map((candidate) => ({
    ...candidate,
    ...weighItem(candidate.item, nodesOf(candidate.item)),
  }));
}

/** The aim of any item under a view, computed once a stage and kind. */
export function aimsOf(view: GaussianView): (item: Item) => Aim {
  return rememberAims((item) => aimAt(view, item));
}

function rememberAims<T>(compute: (item: Item) => T): (item: Item) => T {
  const known = { graded: new Map<number, T>(), check: new Map<number, T>() };
  return (item) => {
    const ofKind = known[item.kind];
    const value = ofKind.get(item.stage) ?? compute(item);
    ofKind.set(item.stage, value);
    return value;
  };
}
