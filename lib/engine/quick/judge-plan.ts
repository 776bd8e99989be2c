import { expectAccuracy, largestLevel } from './expected-accuracy';
import type { QuestionPlan } from './plan-questions';

/** What ends a run by itself: the accuracy a minute below which questions are not worth their time, and a P(level). */
export type Worth = { gainPerMinute: number; certainty: number };

/** What so many further questions are expected to add to the accuracy, and the time they take. */
export type Prospect = { questions: number; seconds: number; gain: number };

/** Where the composite's mean may go as answers come in, in SD of what they will tell: the middles of five equally likely parts. */
const ways = [-1.2816, -0.5244, 0, 0.5244, 1.2816];

/** Answers wander on their way and meet an end earlier than a straight way does: so much of the straight count, as measured in simulation. */
const wandering = 0.7;

/** Numbers of further questions looked at when the future itself is imagined. */
const samples = [1, 2, 3, 5, 8, 12, 18, 26, 40];

/** Whether some number of further questions is expected to earn the gain a minute. */
export function isWorthwhile(plan: QuestionPlan, gainPerMinute: number): boolean {
  return earns(plan, plan.mean, 0, [...plan.left.keys()].slice(1), gainPerMinute);
}

/** The prospect of `questions` more, or of all there are; null when there is none. */
export function lookAhead({ mean, cuts, seconds, left }: QuestionPlan, questions: number): Prospect | null {
  const count = Math.min(questions, left.length - 1);
  const [now = 0] = left;
  if (count === 0) return null;
  const gain = expectAccuracy(mean, now, left[count] ?? 0, cuts) - expectAccuracy(mean, now, now, cuts);
  return { questions: count, seconds: seconds[count] ?? 0, gain };
}

/** About how many more questions until the run ends by itself, at least `least`: the mean over five ways it may go. */
export function countRemaining(
  plan: QuestionPlan,
  least: number,
  { gainPerMinute, certainty }: Worth,
): number {
  const { mean, cuts, left } = plan;
  const last = left.length - 1;
  const [now = 0] = left;
  const stops = ways.map((way) => {
    const points = [0, ...samples].filter((k) => k >= least && k < last);
    const stop = points.find((k) => {
      const rest = left[k] ?? 0;
      const there = mean + way * Math.sqrt(Math.max(now - rest, 0));
      return (
        largestLevel(there, rest, cuts) >= certainty ||
        !earns(
          plan,
          there,
          k,
          samples.map((more) => k + more),
          gainPerMinute,
        )
      );
    });
    return Math.max(stop ?? last, Math.min(least, last));
  });
  const straight = stops.reduce((sum, stop) => sum + stop, 0) / ways.length;
  return Math.round(Math.min(least, last) + wandering * (straight - Math.min(least, last)));
}

function earns(
  { cuts, seconds, left }: QuestionPlan,
  mean: number,
  from: number,
  to: number[],
  gainPerMinute: number,
): boolean {
  const start = left[from] ?? 0;
  const accuracy = expectAccuracy(mean, start, start, cuts);
  return to.some((k) => {
    const rest = left[k];
    if (rest === undefined || k <= from) return false;
    const minutes = ((seconds[k] ?? 0) - (seconds[from] ?? 0)) / 60;
    return expectAccuracy(mean, start, rest, cuts) - accuracy >= minutes * gainPerMinute;
  });
}
