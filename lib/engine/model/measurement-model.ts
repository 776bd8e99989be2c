/** A self-rating: P(X ≥ m) = σ(a(θ + β − b_m)), m = 1 … b.length (Samejima's graded response model). */
export type GradedItem = { id: string; kind: 'graded'; stage: number; a: number; b: number[] };

/** A knowledge check: P(right) = c + (1 − c)·σ(a(θ − b)), c being the chance of a blind guess. */
export type CheckItem = { id: string; kind: 'check'; stage: number; a: number; b: number; c: number };

/** A question as the model sees it; `stage` counts from 0. */
export type Item = GradedItem | CheckItem;

/** An answer that informs: the category of a graded item, or 1 (right) or 0 (not shown) of a check. */
export type ItemResponse = { item: Item; value: number };

/**
 * The two-tier model: θ_s = spread·(√rho·g + √(1 − rho)·u_s), g and u_s ~ N(0, 1), β ~ N(biasMean, biasSd²),
 * composite Θ = Σ weights_s·θ_s. `cuts` are the bars of the levels, rising; a stage of weight 0 informs g and β only.
 */
export type MeasurementModel = {
  cuts: number[];
  rho: number;
  spread: number;
  biasMean: number;
  biasSd: number;
  weights: number[];
};
