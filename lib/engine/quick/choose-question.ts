import type { Yardstick } from '@/lib/schema/yardstick';
import type { Measurement } from '@/lib/engine/placement/measure-answers';
import { chooseNext } from './choose-next';
import type { NextReason, QuickRules } from './choose-next';
import type { Prospect } from './judge-plan';
import type { Candidate, Question } from './question';

/** Where a quick run stands. */
export type QuickStep = {
  done: boolean;
  /** Null when done. */
  question: Question | null;
  /** Why this question, or why it is done. */
  why: NextReason;
  /** Questions answered so far, "not sure" and "not applicable" among them. */
  asked: number;
  /** About how many more until it is done, this question among them. */
  remaining: number;
  /** What the next ten or so would add to the expected accuracy, and their time; null when none is left. */
  further: Prospect | null;
};

/** What a run may cost: at most 40 questions, none once a level is 95 % sure or a minute earns less than 0.4 points of accuracy. */
export const quickLimits = { mostQuestions: 40, certainty: 0.95, gainPerMinute: 0.004 };

type Answered = Pick<Measurement, 'yardstick' | 'built' | 'latest' | 'tally'>;

/**
 * The next question of a quick run; the same answers give the same question. A skill and its checks are asked in
 * whichever order tells most, each once; checks of a skill that does not apply are not asked. Who goes on for a
 * sharper result is asked until `leastQuestions` are answered in all.
 */
export function chooseQuestion({ yardstick, built, latest, tally }: Answered, leastQuestions = 0): QuickStep {
  const open = listOpen({ built, latest }, yardstick.scoring);
  const asked = countAsked({ built, latest });
  const { item, ...step } = chooseNext(
    { tally, asked, candidates: open },
    rulesOf(yardstick, leastQuestions),
  );
  const question = open.find((candidate) => candidate.item === item)?.question ?? null;
  return { done: question === null, question, asked, ...step };
}

/** The rules of a quick run on a track. */
export function rulesOf(
  { stages, scoring }: Pick<Yardstick, 'stages' | 'scoring'>,
  leastQuestions = 0,
): QuickRules {
  const axes = stages.flatMap(({ kind }, stage) => (kind === 'axis' ? [stage] : []));
  return { ...quickLimits, axes, minimumAnswers: scoring.minimumAnswers, leastQuestions };
}

type Open = Candidate & { question: Question };

function listOpen(
  { built, latest }: Pick<Answered, 'built' | 'latest'>,
  scoring: Yardstick['scoring'],
): Open[] {
  const ratings = [...built.skills]
    .filter(([id]) => !latest.skills.has(id))
    .map(([id, { item }]): Open => ({
      question: { kind: 'skill', id },
      item,
      seconds: scoring.secondsPerRating,
    }));
  const checks = [...built.checks]
    .filter(
      ([id, { check }]) =>
        !latest.checks.has(id) && latest.skills.get(check.skill)?.kind !== 'not-applicable',
    )
    .map(([id, { item }]): Open => ({
      question: { kind: 'check', id },
      item,
      seconds: scoring.secondsPerCheck,
    }));
  return [...ratings, ...checks];
}

function countAsked({ built, latest }: Pick<Answered, 'built' | 'latest'>): number {
  const skills = [...built.skills.keys()].filter((id) => latest.skills.has(id));
  const checks = [...built.checks.keys()].filter((id) => latest.checks.has(id));
  return skills.length + checks.length;
}
