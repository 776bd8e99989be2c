import type { CheckId, SkillId } from '@/lib/schema/ids';
import { probabilityOfAtLeast } from '@/lib/engine/model/item-likelihood';
import type { CheckItem, ItemResponse, MeasurementModel } from '@/lib/engine/model/measurement-model';
import type { Measurement } from '@/lib/engine/placement/measure-answers';
import { normalDensity } from '@/lib/engine/posterior/normal-law';
import { aimAt, compositeOf, viewPrior } from './gaussian-view';
import { layNodes, reweigh, weighItem } from './weigh-item';

const nodes = 41;

/** β where the chance of a rating is averaged over it, in SD from its mean. */
const biasSteps = [-2, -1, 0, 1, 2];

/**
 * The check of a skill to ask after its rating: the one already answered, or else the one that tells most of the level
 * given the rating claimed, the first of equals in track order. Nothing else that was answered changes it. Null where
 * the skill has no check, or does not apply.
 */
export function chooseCheck(
  measurement: Pick<Measurement, 'built' | 'latest'>,
  skill: SkillId,
): CheckId | null {
  const { built, latest } = measurement;
  const checks = [...built.checks].filter(([, { check }]) => check.skill === skill);
  const answered = checks.find(([id]) => latest.checks.has(id));
  if (answered) return answered[0];
  const said = latest.skills.get(skill);
  const item = built.skills.get(skill)?.item;
  if (said?.kind === 'not-applicable' || item === undefined) return null;
  const claim = said?.kind === 'rating' ? { item, value: said.rating } : undefined;
  const best = pickCheck(
    built.model,
    checks.map((entry) => entry[1].item),
    claim,
  );
  return checks.find((entry) => entry[1].item === best)?.[0] ?? null;
}

/** Of these checks of one stage the one that tells most of the level, knowing this claim alone; undefined of none. */
export function pickCheck(
  model: MeasurementModel,
  checks: CheckItem[],
  claim: ItemResponse | undefined,
): CheckItem | undefined {
  const [first] = checks;
  if (!first) return undefined;
  const view = viewPrior(model);
  const laid = layNodes(aimAt(view, first), compositeOf(view), model.cuts, nodes);
  const weights = laid.weights.map(
    (weight, i) => weight * (claim ? chanceOfClaim(model, claim, laid.nodes[i] ?? 0) : 1),
  );
  const informed = reweigh(laid, weights);
  const worths = checks.map((check) => weighItem(check, informed).information);
  return checks[worths.indexOf(Math.max(...worths))];
}

/** P(rating | θ), averaged over what β may be. */
function chanceOfClaim(
  { biasMean, biasSd }: MeasurementModel,
  { item, value }: ItemResponse,
  theta: number,
): number {
  if (item.kind === 'check') return 1;
  return biasSteps.reduce((sum, step) => {
    const at = theta + biasMean + step * biasSd;
    const chance = probabilityOfAtLeast(item, value, at) - probabilityOfAtLeast(item, value + 1, at);
    return sum + normalDensity(step) * chance;
  }, 0);
}
