import { formatStep } from '@/lib/i18n/formats';
import type { Gap } from '@/lib/schema/report';
import { joinFirstNames, joinNames } from './join-names';
import { lookUp, targetTitle, titlesOf } from './look-up';
import { findWeakStages, rankStages } from './rank-stages';
import type { Standing } from './rank-stages';
import type { Telling } from '../telling';

/** Tenths of a step: nearer than this to the target is near. */
const near = 8;
const mostNamed = 3;

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

function describeCarries(telling: Telling): string[] {
  const { translate, locale } = telling;
  const measured = rankStages(telling);
  const ranked = measured.filter(({ counts }) => counts);
  const reached = ranked.filter(({ apart }) => apart >= 0);
  const [best] = ranked;
  const target = targetTitle(telling);
  if (best === undefined) return [];
  if (measured.every(({ apart }) => apart >= 0)) return [translate('report.person.carriesAll', { target })];
  if (reached.length > 0) {
    const stages = joinFirstNames(telling, titles(reached), mostNamed);
    return [translate('report.person.carriesSome', { target, stages })];
  }
  const alike = ranked.filter(({ apart }) => apart === best.apart).slice(0, mostNamed);
  const values = {
    target,
    stages: joinNames(locale, titles(alike)),
    count: alike.length,
    short: formatStep(locale, -best.apart / 10),
  };
  return [translate(best.apart > -near ? 'report.person.carriesNear' : 'report.person.carriesFar', values)];
}

function titles(standings: readonly Standing[]): string[] {
  return standings.map(({ title }) => title);
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
  return describeWeakStages(telling) ?? translate('report.person.holdsBroad', { skills: name(report.gaps) });
}

/** The stages clearly further behind than the others, with their first gaps; null where there is none. */
function describeWeakStages(telling: Telling): string | null {
  const { report, track, translate, locale } = telling;
  const weak = findWeakStages(rankStages(telling));
  const [worst] = weak;
  if (worst === undefined) return null;
  const ids = weak.map(({ stage }) => stage);
  const gaps = report.gaps
    .filter(({ skill }) => ids.includes(lookUp(track.skills, skill).stage))
    .slice(0, mostNamed);
  const names = titlesOf(
    track.skills,
    gaps.map(({ skill }) => skill),
  );
  const values = { stages: joinNames(locale, titles(weak)), skills: joinNames(locale, names) };
  const [first] = gaps;
  if (first === undefined)
    return translate('report.person.holdsStageOnly', {
      ...values,
      target: targetTitle(telling),
      short: formatStep(locale, -worst.apart / 10),
    });
  const alike = first.have !== null && gaps.every(({ have }) => have === first.have);
  if (!alike) return translate('report.person.holdsStageMixed', values);
  const rating = translate(`report.rating.${first.have ?? 0}`);
  return translate('report.person.holdsStage', { ...values, rating, count: gaps.length });
}

function describeNext(telling: Telling): string[] {
  const { report, track, translate, locale } = telling;
  const { kind, steps } = report.wayUp;
  const target = targetTitle(telling);
  const skills = titlesOf(
    track.skills,
    steps.map(({ skill }) => skill),
  );
  const [first] = skills;
  if (kind === 'reached')
    return report.placement.level === null || report.gaps.length === 0
      ? []
      : [translate('report.person.nextReached', { target })];
  if (kind === 'none' || first === undefined) return [];
  if (skills.length <= mostNamed)
    return [translate('report.person.nextFew', { target, skills: joinNames(locale, skills) })];
  return [translate('report.person.nextMany', { target, skill: first, count: skills.length })];
}
