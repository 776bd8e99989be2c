import { formatShare, formatStep } from '@/lib/i18n/formats';
import { countAnswers, countChecks, describeCounts } from './describe-counts';
import { joinClauses, joinNames } from './join-names';
import { lookUp, outcomeTitle, targetTitle, titlesOf } from './look-up';
import { chanceOfAtLeast, sayChance } from './outcome-probabilities';
import type { Telling } from '../telling';

/** The level's name and beside it where in the level; both said of the reading, or that there is none. */
export type Headline = { name: string; beside: string };

/** What stands largest: the level, or that too little was answered. */
export function describeLevel(telling: Telling): Headline {
  const { report, track, translate, locale } = telling;
  const { placement } = report;
  if (placement.kind === 'not-enough') return { name: translate('report.level.notEnough'), beside: '' };
  if (placement.level === null) return { name: track.below.title, beside: '' };
  const level = lookUp(track.levels, placement.level);
  const chance = translate('report.level.chance', {
    level: level.title,
    share: sayChance(locale, chanceOfAtLeast(telling, level.id)),
  });
  const part = describePart(telling);
  return {
    name: level.title,
    beside: part === null ? chance : `${part} · ${chance}`,
  };
}

/** How far the estimate may be off and what it rests on, each a sentence; where there is none, what is missing. */
export function describeEstimate(telling: Telling): string[] {
  const { report, translate, locale } = telling;
  const checks = countChecks(telling);
  const counts = [
    describeCounts(telling, countAnswers(telling)),
    ...(checks > 0 ? [translate('report.level.checked', { checks })] : []),
  ].join(' · ');
  const basis = translate('report.level.basis', {
    counts,
    coverage: formatShare(locale, report.placement.coverage),
  });
  if (report.placement.kind === 'not-enough') return [...describeMissing(telling), basis];
  return [describeRange(telling), basis, describeBias(telling)];
}

/** What the 80 % interval spans, in a sentence. */
export function describeRange({ report, track, translate }: Telling): string {
  const { low, high } = report.placement.range;
  const names = { low: outcomeTitle(track, low), high: outcomeTitle(track, high) };
  return translate(low === high ? 'report.level.rangeOne' : 'report.level.rangeTwo', names);
}

/** The reading itself on the latent scale, and where each level begins on it; none without a placement. */
export function describeReading({ report, track, translate, locale }: Telling): string[] {
  const { kind, composite } = report.placement;
  if (kind === 'not-enough') return [];
  const bars = track.levels.map((level) =>
    translate('report.level.bar', { level: level.title, bar: formatStep(locale, level.bar) }),
  );
  const [median, low, high] = [composite.median, composite.low, composite.high].map((value) =>
    formatStep(locale, value),
  );
  return [
    translate('report.level.reading', {
      median: median ?? '',
      low: low ?? '',
      high: high ?? '',
      bars: joinClauses(locale, bars),
    }),
  ];
}

/** Claim against demonstrated, in a sentence. */
export function describeBias({ report, translate, locale }: Telling): string {
  const { bias } = report;
  if (bias.kind === 'unverified') return translate('report.level.unverified');
  const sign = bias.mean < 0 ? -1 : 1;
  const ends = [bias.low * sign, bias.high * sign]
    .sort((one, other) => one - other)
    .map((end) => formatStep(locale, end));
  const values = { mean: formatStep(locale, Math.abs(bias.mean)), low: ends[0] ?? '', high: ends[1] ?? '' };
  return translate(sign > 0 ? 'report.level.biasOver' : 'report.level.biasUnder', values);
}

function describeMissing(telling: Telling): string[] {
  const { report, track, translate, locale } = telling;
  const { missingAnswers, missingStages } = report.placement;
  const stages = joinNames(locale, titlesOf(track.stages, missingStages));
  return [
    translate('report.level.notEnoughWhy'),
    ...(missingAnswers > 0 ? [translate('report.level.missingAnswers', { count: missingAnswers })] : []),
    ...(missingStages.length > 0 ? [translate('report.level.missingStages', { stages })] : []),
  ];
}

/** Which third of its level's band the reading stands in; null where the level has no far end or a floor holds it. */
function describePart({ report, track, translate }: Telling): string | null {
  const { level, estimatedLevel, composite } = report.placement;
  const index = track.levels.findIndex(({ id }) => id === level);
  const [bar, next] = [track.levels[index]?.bar, track.levels[index + 1]?.bar];
  if (level !== estimatedLevel || bar === undefined || next === undefined) return null;
  const share = (composite.median - bar) / (next - bar);
  return translate(
    share < 1 / 3 ? 'report.level.lower' : share < 2 / 3 ? 'report.level.middle' : 'report.level.upper',
  );
}

/** Claim against demonstrated where it stands by itself; what is said with the level is not said again. */
export function describeComparison(telling: Telling): string {
  return telling.report.bias.kind === 'unverified'
    ? telling.translate('report.why.unverified')
    : describeBias(telling);
}

/** The must-haves of the target that have no answer yet, in a sentence; none where all are answered. */
export function describeOpenMustHaves(telling: Telling): string[] {
  const { report, track, translate, locale } = telling;
  const skills = titlesOf(track.skills, report.placement.openMustHaves);
  if (skills.length === 0) return [];
  return [
    translate('report.level.openMusts', { target: targetTitle(telling), skills: joinNames(locale, skills) }),
  ];
}
