import { formatPoints } from '@/lib/i18n/formats';
import type { Floor, Gap } from '@/lib/schema/report';
import { describeAnswer, describeChecks } from './describe-answers';
import type { AnswerTold } from './describe-answers';
import { joinNames } from './join-names';
import { lookUp, targetTitle } from './look-up';
import { sayPoints } from './say-points';
import type { ReportTrack, Telling } from '../telling';

/** What to read, and which part of it. */
export type ReadingLine = { title: string; url: string | null; part: string };

/** A gap told: have and need with their anchors, what closing it adds (null where nothing can be said of it), why it ranks there, what it rests on, what to read, where to practise. */
export type GapLine = {
  id: string;
  title: string;
  stage: string;
  kind: string;
  have: number | null;
  need: number;
  haveNeed: string;
  haveAnchor: string | null;
  needAnchor: string;
  points: string | null;
  gain: number | null;
  reasons: string[];
  answer: AnswerTold;
  checks: string[];
  reading: ReadingLine | null;
  training: string[];
};

/** Less than this adds nothing worth a number, as a probability. */
const worthANumber = 0.005;

/** The gaps to the target in the engine's order, in words; without a placement only what is to be answered first. */
export function listGaps(telling: Telling): GapLine[] {
  return listToldGaps(telling).map((gap) => describeGap(telling, gap));
}

/** What the list of gaps is called: without a placement it is what to answer first. */
export function nameGaps(telling: Telling): string {
  return isPlaced(telling)
    ? telling.translate('report.gaps.title', { target: targetTitle(telling) })
    : telling.translate('report.gaps.first');
}

/** How many gaps there are and what they are ranked by; that there are none where there are none. */
export function describeRanking(telling: Telling): string[] {
  const { report, translate } = telling;
  const count = listToldGaps(telling).length;
  if (!isPlaced(telling)) return [translate('report.gaps.firstCount', { count })];
  if (count === 0) return [translate('report.gaps.none', { target: targetTitle(telling) })];
  const floorsFirst = report.gaps.some((gap) => findOpenFloor(telling, gap) !== undefined);
  return [
    translate('report.gaps.count', { count }),
    ...(floorsFirst ? [translate('report.gaps.floorsFirst')] : []),
  ];
}

function isPlaced({ report }: Telling): boolean {
  return report.placement.kind !== 'not-enough';
}

/** Without a placement: the skills without an answer, those of the stages with nothing answered first. */
function listToldGaps(telling: Telling): Gap[] {
  const { report, track, latest } = telling;
  if (isPlaced(telling)) return report.gaps;
  const { missingStages } = report.placement;
  const isMissing = (gap: Gap) => missingStages.includes(lookUp(track.skills, gap.skill).stage);
  return report.gaps
    .filter(({ have, skill }) => have === null && latest.skills.get(skill)?.kind !== 'not-applicable')
    .toSorted((one, other) => Number(isMissing(other)) - Number(isMissing(one)));
}

function describeGap(telling: Telling, gap: Gap): GapLine {
  const { track, translate } = telling;
  const skill = lookUp(track.skills, gap.skill);
  const { have, need } = gap;
  return {
    id: gap.skill,
    title: skill.title,
    stage: lookUp(track.stages, skill.stage).title,
    kind: translate(`report.gaps.kind.${isPlaced(telling) ? gap.kind : 'not-assessed'}`),
    have,
    need,
    haveNeed:
      have === null
        ? translate('report.gaps.unknownNeed', { need })
        : translate('report.gaps.haveNeed', { have, need }),
    haveAnchor: have === null ? null : (skill.anchors[have] ?? null),
    needAnchor: skill.anchors[need] ?? '',
    ...measureEffect(telling, gap),
    reasons: describeRank(telling, gap),
    answer: describeAnswer(telling, gap.skill),
    checks: describeChecks(telling, gap.checks),
    reading: describeReading(track, gap),
    training: describeTraining(telling, gap),
  };
}

/** What closing it adds, as a figure; of a skill without an answer only where that is worth a number. */
function measureEffect(telling: Telling, gap: Gap): Pick<GapLine, 'points' | 'gain'> {
  const gain = isPlaced(telling) ? gap.gain : null;
  if (!hasEffect(telling, gap)) return { points: null, gain };
  const points = formatPoints(telling.locale, Math.max(0, gap.gain));
  return { points: points.startsWith('<') || points === '0' ? points : `+${points}`, gain };
}

function hasEffect(telling: Telling, { kind, gain }: Gap): boolean {
  return isPlaced(telling) && (kind !== 'not-assessed' || gain >= worthANumber);
}

/** Why a gap stands where it stands: what kind of gap, whether a floor or a capability hangs on it, what closing it gains. */
function describeRank(telling: Telling, gap: Gap): string[] {
  const { translate, locale } = telling;
  const kind = isPlaced(telling) ? gap.kind : 'not-assessed';
  const about =
    kind === 'below' ? [] : [translate(`report.gaps.about.${kind}`, { have: gap.have ?? 0, need: gap.need })];
  const capabilities = namesOfCapabilities(telling, gap);
  const bears =
    capabilities.length === 0
      ? []
      : [translate('report.gaps.capability', { capabilities: joinNames(locale, capabilities) })];
  return [...about, ...describeMustHave(telling, gap), ...bears, ...describeEffect(telling, gap)];
}

function describeEffect(telling: Telling, gap: Gap): string[] {
  const { translate, locale } = telling;
  if (!hasEffect(telling, gap)) return [];
  const values = { target: targetTitle(telling), ...sayPoints(locale, gap.gain) };
  return [gap.gain >= worthANumber ? translate('report.gaps.gain', values) : translate('report.gaps.little')];
}

/** The floor that is not reached yet, or that it is and how much more the target asks. */
function describeMustHave(telling: Telling, gap: Gap): string[] {
  const { report, track, translate } = telling;
  const open = findOpenFloor(telling, gap);
  if (open !== undefined)
    return [
      translate('report.gaps.must', { level: lookUp(track.levels, open.level).title, floor: open.floor }),
    ];
  const met = report.placement.floors.filter(({ skill }) => skill === gap.skill).at(-1);
  if (!gap.mustHave || met === undefined) return [];
  return [
    translate('report.gaps.mustMet', { floor: met.floor, target: targetTitle(telling), need: gap.need }),
  ];
}

function findOpenFloor({ report }: Telling, gap: Gap): Floor | undefined {
  if (!gap.mustHave) return undefined;
  return report.placement.floors.find(
    ({ skill, floor, have }) => skill === gap.skill && (have === null || have < floor),
  );
}

/** The capabilities up to the target that are not met, the skill being part of what they lack. */
function namesOfCapabilities({ report, track }: Telling, gap: Gap): string[] {
  return report.capabilities
    .filter(
      ({ verdict, short, unmeasured }) => verdict !== 'met' && [...short, ...unmeasured].includes(gap.skill),
    )
    .filter(({ level }) => isUpTo(track, level, report.target))
    .map(({ level, capability }) => lookUp(lookUp(track.levels, level).capabilities, capability).title);
}

function isUpTo(track: ReportTrack, level: string, target: string): boolean {
  const ids: string[] = track.levels.map(({ id }) => id);
  return ids.indexOf(level) <= ids.indexOf(target);
}

function describeReading(track: ReportTrack, gap: Gap): ReadingLine | null {
  const [reading] = lookUp(track.skills, gap.skill).resources;
  if (reading === undefined) return null;
  const { title, url } = lookUp(track.resources, reading.resource);
  return { title, url, part: reading.part };
}

/** The milestones of the chosen projects that train the skill up to what is needed, or that none does; nothing without projects. */
function describeTraining({ report, track, translate }: Telling, gap: Gap): string[] {
  const milestones = report.projects.flatMap((step) =>
    step.milestones.flatMap(({ milestone, closes }) =>
      closes
        .filter(({ skill }) => skill === gap.skill)
        .map(({ rating }) => ({ project: lookUp(track.projects, step.project), milestone, rating })),
    ),
  );
  if (report.projects.length === 0) return [];
  if (milestones.length === 0) return [translate('report.gaps.untrained')];
  return milestones.map(({ project, milestone, rating }) =>
    translate('report.gaps.trainIn', {
      project: project.title,
      milestone: lookUp(project.milestones, milestone).title,
      rating,
    }),
  );
}
