import type { LevelId } from '@/lib/schema/ids';
import type { Outcome } from '@/lib/schema/report';
import type { Telling } from './telling';
import { outcomeTitle } from './look-up';

/** One outcome and its probability, 0–1. */
export type OutcomeChance = { outcome: Outcome; title: string; probability: number };

/** The probability of each outcome, from below the first level to the highest. */
export function outcomeChances({ report, track }: Telling): OutcomeChance[] {
  const outcomes: Outcome[] = ['below', ...track.levels.map((level) => level.id)];
  return outcomes.map((outcome) => ({
    outcome,
    title: outcomeTitle(track, outcome),
    probability: report.placement.probabilities[outcome] ?? 0,
  }));
}

/** P(at least this level), 0–1. */
export function chanceOfAtLeast(telling: Telling, level: LevelId): number {
  const chances = outcomeChances(telling);
  const from = chances.findIndex(({ outcome }) => outcome === level);
  return Math.min(1, chances.slice(from).reduce((sum, { probability }) => sum + probability, 0));
}
