import { formatStep } from '@/lib/i18n/formats';
import type { Gap, StageResult } from '@/lib/schema/report';
import { joinNames } from './join-names';
import { lookUp, targetTitle, titlesOf } from './look-up';
import type { Telling } from '../telling';

type Standing = { stage: StageResult['stage']; title: string; apart: number; counts: boolean };

/** Within this of the target, in rating steps, a stage counts as there; beyond the second it is far. */
const there = 0.15;
const far = 0.75;
/** Under this reading, or asked less than this, a stage carries nobody. */
const worthNaming = 0.5;
/** A stage this much further behind than the next is what holds back. */
const hole = 0.35;

/**
 * Two or three sentences: what carries the person, what holds them back and where to begin. Below the first level
 * nothing is said to hold back: everything is still ahead. Empty without a placement.
 */
export function describePerson(telling: Telling): string[] {
  const { placement } = telling.report;
  if (placement.kind === 'not-enough') return [];
  const holds = placement.level === null ? [] : [describeHolds(telling)];
  return [...describeCarries(telling), ...holds, ...describeNext(telling)];
}

/** What a person of the level does; below the first level, a word to the person. */
export function describeIdentity({ report, track, translate }: Telling): string {
  if (report.placement.level === null) return track.below.summary;
  const { title, summary } = lookUp(track.levels, report.placement.level);
  return translate('report.person.identity', { level: title, summary });
}

/** The stages with a reading, the one furthest above the target first. */
export function rankStages({ report, track }: Telling): Standing[] {
  return report.stages
    .flatMap(({ stage, proficiency, target }) =>
      proficiency === null
        ? []
        : [
            {
              stage,
              title: lookUp(track.stages, stage).title,
              apart: proficiency - target,
              counts: Math.min(proficiency, target) >= worthNaming,
            },
          ],
    )
    .filter(({ stage }) => lookUp(track.stages, stage).kind === 'axis')
    .sort((one, other) => other.apart - one.apart);
}

function describeCarries(telling: Telling): string[] {
  const { translate, locale } = telling;
  const measured = rankStages(telling);
  const ranked = measured.filter(({ counts }) => counts);
  const reached = ranked.filter(({ apart }) => apart >= -there);
  const [best] = ranked;
  const target = targetTitle(telling);
  if (best === undefined) return [];
  if (measured.every(({ apart }) => apart >= -there))
    return [translate('report.person.carriesAll', { target })];
  if (reached.length > 0) {
    const stages = joinNames(
      locale,
      reached.slice(0, 3).map(({ title }) => title),
    );
    return [translate('report.person.carriesSome', { target, stages })];
  }
  const values = { target, stage: best.title, short: formatStep(locale, -best.apart) };
  return [translate(best.apart > -far ? 'report.person.carriesNear' : 'report.person.carriesFar', values)];
}

function describeHolds(telling: Telling): string {
  const { report, track, translate, locale } = telling;
  const target = targetTitle(telling);
  const blank = report.gaps.filter(({ kind }) => kind === 'not-assessed').length;
  const doubted = report.gaps.filter(({ kind }) => kind === 'contradicted');
  const name = (gaps: readonly Gap[]) =>
    joinNames(
      locale,
      titlesOf(
        track.skills,
        gaps.slice(0, 3).map(({ skill }) => skill),
      ),
    );
  if (report.gaps.length === 0) return translate('report.person.holdsNone', { target });
  if (doubted.length >= 2) return translate('report.person.holdsDoubt', { skills: name(doubted) });
  if (blank * 2 > report.gaps.length) return translate('report.person.holdsBlank', { count: blank });
  if (report.gaps.length <= 3)
    return translate('report.person.holdsFew', { count: report.gaps.length, skills: name(report.gaps) });
  return describeWeakStage(telling) ?? translate('report.person.holdsBroad', { skills: name(report.gaps) });
}

/** The one stage clearly further behind than all others, with its first gaps; null where there is none. */
function describeWeakStage(telling: Telling): string | null {
  const { report, track, translate, locale } = telling;
  const [last, second] = rankStages(telling).reverse();
  if (last === undefined || second === undefined || second.apart - last.apart < hole) return null;
  const gaps = report.gaps
    .filter(({ skill }) => lookUp(track.skills, skill).stage === last.stage)
    .slice(0, 3);
  const [first] = gaps;
  if (first === undefined) return null;
  const skills = joinNames(
    locale,
    titlesOf(
      track.skills,
      gaps.map(({ skill }) => skill),
    ),
  );
  const alike = first.have !== null && gaps.every(({ have }) => have === first.have);
  if (!alike) return translate('report.person.holdsStageMixed', { stage: last.title, skills });
  const rating = translate(`report.rating.${first.have ?? 0}`);
  return translate('report.person.holdsStage', { stage: last.title, skills, rating, count: gaps.length });
}

function describeNext(telling: Telling): string[] {
  const { report, track, translate, locale } = telling;
  const { kind, steps } = report.wayUp;
  const target = targetTitle(telling);
  const titles = titlesOf(
    track.skills,
    steps.map(({ skill }) => skill),
  );
  const [first] = titles;
  if (kind === 'reached')
    return report.placement.level === null || report.gaps.length === 0
      ? []
      : [translate('report.person.nextReached', { target })];
  if (kind === 'none' || first === undefined) return [];
  if (titles.length <= 3)
    return [translate('report.person.nextFew', { target, skills: joinNames(locale, titles) })];
  return [translate('report.person.nextMany', { target, skill: first, count: titles.length })];
}
