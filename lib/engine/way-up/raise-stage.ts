import { tabulateLikelihood } from '@/lib/engine/model/item-likelihood';
import type { Lattice } from '@/lib/engine/posterior/lattice';
import type { ItemResponse } from '@/lib/engine/model/measurement-model';
import type { StageIntegral } from '@/lib/engine/posterior/stage-integral';
import { integrateStage } from '@/lib/engine/posterior/stage-integral';
import type { StageTally } from '@/lib/engine/posterior/tally';

/** The log of what a raise multiplies the stage's likelihood by, on the lattice of θ + β. */
export function tabulateRatio(lattice: Lattice, stage: StageTally, raise: ItemResponse): Float64Array {
  const count = stage.self.length;
  const given = stage.responses.find(({ item }) => item.kind === 'graded' && item.id === raise.item.id);
  const before = given
    ? tabulateLikelihood(given, lattice.sumFrom, lattice.step, count)
    : new Float64Array(count);
  return tabulateLikelihood(raise, lattice.sumFrom, lattice.step, count).map(
    (log, i) => log - (before[i] ?? 0),
  );
}

/**
 * For every count from 0 to all of the ratios, a ratio better than the product of any so many of them: at every point
 * of the lattice its log rises by the sum of the `count` steepest rises. Its quotient with any such product rises with
 * θ + β, so with β fixed it makes every P(at least a level) at least as high (the model is MTP2: Karlin and Rinott 1980).
 */
export function boundRatios(ratios: Float64Array[], length: number): Float64Array[] {
  const bounds = Array.from({ length: ratios.length + 1 }, () => new Float64Array(length));
  for (let i = 1; i < length; i++) {
    const rises = ratios
      .map((ratio) => Math.max((ratio[i] ?? 0) - (ratio[i - 1] ?? 0), 0))
      .sort((one, other) => other - one);
    let rise = 0;
    bounds.forEach((bound, count) => {
      if (count > 0) rise += rises[count - 1] ?? 0;
      bound[i] = (bound[i - 1] ?? 0) + rise;
    });
  }
  return bounds;
}

/** The integral of a stage whose likelihood is multiplied by some ratios. */
export function integrateRaised(
  lattice: Lattice,
  { self, check }: StageTally,
  ratios: Float64Array[],
): StageIntegral {
  const raised = self.slice();
  for (const ratio of ratios) {
    for (let i = 0; i < raised.length; i++) raised[i] = (raised[i] ?? 0) + (ratio[i] ?? 0);
  }
  return integrateStage(lattice, raised, check);
}
