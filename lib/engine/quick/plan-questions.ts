import { compositeOf, observe } from './gaussian-view';
import type { GaussianView } from './gaussian-view';
import { aimsOf } from './weigh-candidates';
import type { WeighedCandidate } from './weigh-candidates';

/**
 * What further questions are expected to do: after k of them, `seconds[k]` have passed and `left[k]` of the composite's
 * variance is left. Both begin with no further question.
 */
export type QuestionPlan = { mean: number; cuts: number[]; seconds: number[]; left: number[] };

/**
 * The plan of up to `length` further questions, each the one that takes the most variance from the composite a second,
 * as though answers were normal observations with the candidates' noise.
 */
export function planQuestions(
  view: GaussianView,
  weighed: WeighedCandidate[],
  cuts: number[],
  length: number,
): QuestionPlan {
  const { mean, variance } = compositeOf(view);
  const plan = { mean, cuts, seconds: [0], left: [variance] };
  const open = [...weighed];
  let now = view;
  while (plan.left.length <= length) {
    const at = findBest(now, open);
    const [best] = at === -1 ? [] : open.splice(at, 1);
    if (!best) break;
    now = observe(now, best.item, best.noise);
    plan.seconds.push((plan.seconds.at(-1) ?? 0) + best.seconds);
    plan.left.push(Math.min(compositeOf(now).variance, plan.left.at(-1) ?? variance));
  }
  return plan;
}

function findBest(view: GaussianView, open: WeighedCandidate[]): number {
  const aimOf = aimsOf(view);
  let best = -1;
  let most = 0;
  open.forEach(({ item, seconds, noise }, i) => {
    const { variance, withComposite } = aimOf(item);
    const rate = withComposite ** 2 / (variance + noise) / seconds;
    if (rate > most) [best, most] = [i, rate];
  });
  return best;
}
