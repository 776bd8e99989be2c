import type { Judgement } from './judge-person';

/** One person judged: the truth, what was said of it, and what it took. */
export type Judged = {
  truth: { level: number; composite: number; bias: number };
  said: Judgement;
  questions: number;
  seconds: number;
};

/** How good a scoring is; null where it gives no probabilities, interval or bias to rate. */
export type ScoringResult = {
  scoring: string;
  /** Share of people placed at their true outcome, and its standard error. */
  accuracy: number;
  accuracySe: number;
  /** Share placed at most one outcome away. */
  adjacent: number;
  quadraticKappa: number;
  /** Expected calibration error of the placement's own probability, ten bins. */
  ece: number | null;
  /** Mean squared distance of the probabilities from the truth, over all outcomes. */
  brier: number | null;
  /** Share of people whose true composite lies in the middle 80 %. */
  coverage80: number | null;
  biasCorrelation: number | null;
  questionsMean: number;
  questionsP90: number;
  minutesMean: number;
  minutesP90: number;
};

const bins = 10;

/** Rates a scoring over people, one at least; `outcomes` counts the levels and the outcome under them. */
export function rateScoring(scoring: string, judged: Judged[], outcomes: number): ScoringResult {
  const accuracy = meanOf(judged, ({ truth, said }) => Number(truth.level === said.level));
  const questions = judged.map((one) => one.questions);
  const minutes = judged.map(({ seconds }) => seconds / 60);
  const ranged = judged.every(({ said }) => said.interval !== null);
  return {
    scoring,
    accuracy,
    accuracySe: Math.sqrt((accuracy * (1 - accuracy)) / judged.length),
    adjacent: meanOf(judged, ({ truth, said }) => Number(Math.abs(truth.level - said.level) <= 1)),
    quadraticKappa: weighAgreement(judged, outcomes),
    ...rateProbabilities(judged),
    coverage80: ranged ? meanOf(judged, isCovered) : null,
    biasCorrelation: correlateBias(judged),
    questionsMean: meanOf(questions, Number),
    questionsP90: ninth(questions),
    minutesMean: meanOf(minutes, Number),
    minutesP90: ninth(minutes),
  };
}

/** 1 − Σ(i − j)²·observed / Σ(i − j)²·expected by chance (Cohen 1968). */
function weighAgreement(judged: Judged[], outcomes: number): number {
  const said = Array<number>(outcomes).fill(0);
  for (const one of judged) said[one.said.level] = (said[one.said.level] ?? 0) + 1 / judged.length;
  const observed = meanOf(judged, (one) => (one.truth.level - one.said.level) ** 2);
  const expected = meanOf(judged, ({ truth }) =>
    said.reduce((sum, share, level) => sum + share * (truth.level - level) ** 2, 0),
  );
  return expected === 0 ? 1 : 1 - observed / expected;
}

function rateProbabilities(judged: Judged[]): { ece: number | null; brier: number | null } {
  const rated = judged.flatMap(({ truth, said }) => {
    const { probabilities, level } = said;
    if (!probabilities) return [];
    const squares = probabilities.reduce(
      (sum, p, outcome) => sum + (p - Number(outcome === truth.level)) ** 2,
      0,
    );
    return [{ squares, sure: probabilities[level] ?? 0, right: Number(truth.level === level) }];
  });
  if (rated.length < judged.length) return { ece: null, brier: null };
  const gaps = Array<number>(bins).fill(0);
  for (const { sure, right } of rated) {
    const bin = Math.min(Math.floor(sure * bins), bins - 1);
    gaps[bin] = (gaps[bin] ?? 0) + sure - right;
  }
  return {
    ece: gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / judged.length,
    brier: meanOf(rated, ({ squares }) => squares),
  };
}

function isCovered({ truth, said }: Judged): number {
  return Number(
    said.interval !== null && truth.composite >= said.interval.low && truth.composite <= said.interval.high,
  );
}

/** Pearson's correlation of the estimated with the true bias. */
function correlateBias(judged: Judged[]): number | null {
  const pairs = judged.flatMap(({ truth, said }) =>
    said.bias === null ? [] : [[truth.bias, said.bias] as const],
  );
  if (pairs.length < judged.length) return null;
  const [x, y] = [meanOf(pairs, ([one]) => one), meanOf(pairs, ([, other]) => other)];
  const together = meanOf(pairs, ([one, other]) => (one - x) * (other - y));
  const spread = Math.sqrt(
    meanOf(pairs, ([one]) => (one - x) ** 2) * meanOf(pairs, ([, other]) => (other - y) ** 2),
  );
  return spread > 1e-9 ? together / spread : null;
}

function ninth(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.9) - 1] ?? 0;
}

function meanOf<T>(list: T[], value: (one: T) => number): number {
  return list.reduce((sum, one) => sum + value(one), 0) / list.length;
}
