import type { Item } from '@/lib/engine/model/measurement-model';
import { estimateLevels } from '@/lib/engine/posterior/estimate-proficiency';
import type { Tally } from '@/lib/engine/posterior/tally';
import { responsesOf } from '@/lib/engine/posterior/tally';
import { viewAsGaussian } from './gaussian-view';
import type { Prospect, Worth } from './judge-plan';
import { countRemaining, isWorthwhile, lookAhead } from './judge-plan';
import { planQuestions } from './plan-questions';
import type { QuestionPlan } from './plan-questions';
import type { Candidate } from './question';
import { weighCandidates } from './weigh-candidates';
import type { WeighedCandidate } from './weigh-candidates';

/** When a quick run may end, and when it must. */
export type QuickRules = Worth & {
  /** The stages that need an answer each. */
  axes: number[];
  minimumAnswers: number;
  mostQuestions: number;
  /** Someone who goes on for a sharper result is asked at least so many questions, whatever else would end it. */
  leastQuestions: number;
};

/** What was asked so far, and what may be asked next, in track order. */
export type QuickState = { tally: Tally; asked: number; candidates: Candidate[] };

/** `information`: it tells most of the level a second. `stage`: its stage has no answer yet. The others end a run. */
export type NextReason = 'information' | 'stage' | 'certain' | 'no-gain' | 'cap' | 'exhausted';

/** The item to ask next, or null when the run is done; `remaining` counts it in. */
export type NextStep = { item: Item | null; why: NextReason; remaining: number; further: Prospect | null };

const ahead = 10;

/**
 * The next question: the most information about the level per second, the first of equals in track order. A run ends
 * when no number of further questions earns `gainPerMinute`, when one level has `certainty`, or at `mostQuestions`;
 * not before every axis has an answer and `minimumAnswers` are there.
 */
export function chooseNext({ tally, asked, candidates }: QuickState, rules: QuickRules): NextStep {
  const { cuts } = tally.model;
  const view = viewAsGaussian(tally);
  const weighed = weighCandidates(view, candidates, cuts);
  const left = Math.max(rules.mostQuestions, rules.leastQuestions) - asked;
  const plan = planQuestions(view, weighed, cuts, Math.max(left, ahead));
  const needs = findNeeds(tally, weighed, rules);
  const further = lookAhead(plan, ahead);
  const ending =
    weighed.length === 0 ? 'exhausted' : left <= 0 ? 'cap' : findEnding(tally, needs, plan, asked, rules);
  if (ending) return { item: null, why: ending, remaining: 0, further };
  const least = Math.max(needs.stages.length, needs.answers, rules.leastQuestions - asked, 1);
  const remaining = Math.min(countRemaining(plan, least, rules), left);
  const forced = needs.stages.length > 0 && remaining <= needs.stages.length;
  const item = pickBest(forced ? weighed.filter((one) => needs.stages.includes(one.item.stage)) : weighed);
  return { item, why: forced ? 'stage' : 'information', remaining, further };
}

type Needs = { stages: number[]; answers: number };

/** Axes without an answer that a candidate could still give one, and answers short of the least. */
function findNeeds(tally: Tally, weighed: WeighedCandidate[], { axes, minimumAnswers }: QuickRules): Needs {
  const touched = (stage: number) => (tally.stages[stage]?.responses.length ?? 0) > 0;
  return {
    stages: axes.filter((stage) => !touched(stage) && weighed.some(({ item }) => item.stage === stage)),
    answers: Math.min(Math.max(minimumAnswers - responsesOf(tally).length, 0), weighed.length),
  };
}

function findEnding(
  tally: Tally,
  needs: Needs,
  plan: QuestionPlan,
  asked: number,
  { leastQuestions, certainty, gainPerMinute }: QuickRules,
): NextReason | null {
  if (asked < leastQuestions || needs.stages.length > 0 || needs.answers > 0) return null;
  if (Math.max(...estimateLevels(tally)) >= certainty) return 'certain';
  return isWorthwhile(plan, gainPerMinute) ? null : 'no-gain';
}

function pickBest(weighed: WeighedCandidate[]): Item | null {
  const rates = weighed.map(({ information, seconds }) => information / seconds);
  return weighed[rates.indexOf(Math.max(...rates))]?.item ?? null;
}
