import { probabilityOfAtLeast, probabilityOfRight } from '@/lib/engine/model/item-likelihood';
import type { CheckItem, GradedItem, Item } from '@/lib/engine/model/measurement-model';

/** Fisher's information of an item at θ (θ + β for a rating): what one answer is expected to add to the precision. */
export function informationOf(item: Item, theta: number): number {
  return item.kind === 'graded' ? informationOfRating(item, theta) : informationOfCheck(item, theta);
}

/** Σ P′_x² / P_x over the categories (Samejima 1969); with P* = P(X ≥ m), P*′ = a·P*(1 − P*). */
function informationOfRating(item: GradedItem, theta: number): number {
  const atLeast = [1, ...item.b.map((_, m) => probabilityOfAtLeast(item, m + 1, theta)), 0];
  return atLeast.slice(1).reduce((sum, next, x) => {
    const here = atLeast[x] ?? 0;
    const slope = item.a * (here * (1 - here) - next * (1 - next));
    return here > next ? sum + slope ** 2 / (here - next) : sum;
  }, 0);
}

/** a²·(Q / P)·((P − c) / (1 − c))² (Birnbaum 1968). */
function informationOfCheck(item: CheckItem, theta: number): number {
  const right = probabilityOfRight(item, theta);
  return (item.a ** 2 * (1 - right) * ((right - item.c) / (1 - item.c)) ** 2) / right;
}
