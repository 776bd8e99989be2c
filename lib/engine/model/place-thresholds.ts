/** What a level asks of a skill: its bar on the latent scale, and the rating required there. */
export type RequirementPoint = { bar: number; required: number };

/**
 * The thresholds b_1 … b_4 of a skill: where the line through the points (bar of the level, rating it requires) first
 * reaches 1, 2, 3 and 4. Beyond the outer bars the line rises by one rating every `ratingStep`; where adjacent levels
 * require the same, the step stays at the first that asks. Thresholds nearer than `separation` give way to the
 * separated ones that lie nearest to them (least squares), so a crowd of steps spreads evenly about its centre.
 * Points come from the lowest bar to the highest.
 */
export function placeThresholds(
  points: RequirementPoint[],
  ratingStep: number,
  separation: number,
): number[] {
  return separate(
    [1, 2, 3, 4].map((rating) => findReach(points, rating, ratingStep)),
    separation,
  );
}

/** The rating on the same line at θ, not clamped to 0–4. */
export function readRequirementLine(points: RequirementPoint[], theta: number, ratingStep: number): number {
  const above = points.findIndex((point) => point.bar >= theta);
  const [before, after] = [points[above === -1 ? points.length - 1 : above - 1], points[above]];
  if (before && after)
    return (
      before.required + ((after.required - before.required) * (theta - before.bar)) / (after.bar - before.bar)
    );
  const outer = before ?? after;
  return outer ? outer.required + (theta - outer.bar) / ratingStep : 0;
}

function findReach(points: RequirementPoint[], rating: number, ratingStep: number): number {
  const first = points.findIndex((point) => point.required >= rating);
  const [before, after] = [points[first === -1 ? points.length - 1 : first - 1], points[first]];
  if (before && after)
    return (
      before.bar +
      ((after.bar - before.bar) * (rating - before.required)) / (after.required - before.required)
    );
  const outer = before ?? after;
  return outer ? outer.bar + (rating - outer.required) * ratingStep : rating * ratingStep;
}

/** Isotonic regression of b_m − m·separation by pooling adjacent violators (Barlow et al. 1972). */
function separate(thresholds: number[], separation: number): number[] {
  const pools: { mean: number; size: number }[] = [];
  thresholds.forEach((threshold, m) => {
    let pool = { mean: threshold - m * separation, size: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop();
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  });
  return pools
    .flatMap((pool) => Array<number>(pool.size).fill(pool.mean))
    .map((value, m) => value + m * separation);
}
