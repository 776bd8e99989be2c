import type { StageResult } from '@/lib/schema/report';
import { lookUp } from './look-up';
import type { Telling } from '../telling';

/** A stage with a reading: `apart` tenths of a step above the target (negative: short of it); `counts` where it can carry. */
export type Standing = { stage: StageResult['stage']; title: string; apart: number; counts: boolean };

/** Under this reading, or asked less than this, a stage carries nobody. */
const worthNaming = 0.5;
/** Tenths of a step: this much further short than the mean, or than the next stage, holds back. */
const overMean = 5;
const overNext = 3;
const mostNamed = 3;

/** Tenths of a step between the reading and the target, taken from the one-decimal numbers that are shown. */
export function tenthsApart({ proficiency, target }: { proficiency: number; target: number }): number {
  return Math.round(10 * proficiency) - Math.round(10 * target);
}

/** The stages with a reading, the one furthest above the target first. */
export function rankStages({ report, track }: Telling): Standing[] {
  return report.stages
    .flatMap(({ stage, proficiency, target }) => {
      const { title, kind } = lookUp(track.stages, stage);
      if (proficiency === null || kind !== 'axis') return [];
      const counts = Math.min(proficiency, target) >= worthNaming;
      return [{ stage, title, apart: tenthsApart({ proficiency, target }), counts }];
    })
    .sort((one, other) => other.apart - one.apart);
}

/**
 * The stages clearly further short than the others, at most three, the furthest first: by half a step or more than the
 * mean shortfall, or the furthest (with its ties) by three tenths more than the next.
 */
export function findWeakStages(ranked: readonly Standing[]): Standing[] {
  const lacking = ranked.map((standing) => ({ standing, short: Math.max(0, -standing.apart) })).toReversed();
  const total = lacking.reduce((sum, { short }) => sum + short, 0);
  const most = lacking[0]?.short ?? 0;
  const next = lacking.find(({ short }) => short < most)?.short ?? most;
  return lacking
    .filter(({ short }) => short > 0)
    .filter(
      ({ short }) =>
        short * lacking.length - total >= overMean * lacking.length ||
        (short === most && most - next >= overNext),
    )
    .slice(0, mostNamed)
    .map(({ standing }) => standing);
}
