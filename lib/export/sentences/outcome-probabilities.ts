import { formatShare } from '@/lib/i18n/formats';
import type { LevelId } from '@/lib/schema/ids';
import type { Outcome } from '@/lib/schema/report';
import type { Locale } from '@/lib/schema/text';
import { outcomeTitle } from './look-up';
import type { Telling } from '../telling';

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

/** A probability in words; what would round to none or to all says which side of it it is on: <1%, >99%. */
export function sayChance(locale: Locale, probability: number): string {
  const sign =
    probability > 0 && probability < 0.005 ? '<' : probability < 1 && probability >= 0.995 ? '>' : '';
  return sign + formatShare(locale, probability);
}

/** P(at least this level), 0–1. */
export function chanceOfAtLeast(telling: Telling, level: LevelId): number {
  const chances = outcomeChances(telling);
  const from = chances.findIndex(({ outcome }) => outcome === level);
  return Math.min(
    1,
    chances.slice(from).reduce((sum, { probability }) => sum + probability, 0),
  );
}
