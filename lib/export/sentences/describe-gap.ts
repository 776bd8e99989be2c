import { formatPoints } from '@/lib/i18n/formats';
import type { Gap } from '@/lib/schema/report';
import { describeAnswer, describeChecks } from './describe-answers';
import type { AnswerTold } from './describe-answers';
import { joinNames } from './join-names';
import { lookUp, targetTitle } from './look-up';
import type { ReportTrack, Telling } from '../telling';

/** What to read, and which part of it. */
export type ReadingLine = { title: string; url: string | null; part: string };

/** A gap told: have and need with their anchors, why it ranks there, what it rests on, what to read, where to practise. */
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
  reasons: string[];
  answer: AnswerTold;
  checks: string[];
  reading: ReadingLine | null;
  training: string[];
};

/** Less than this adds nothing worth a number, as a probability. */
const worthANumber = 0.005;

/** The gaps to the target, most effective first, in words. */
export function listGaps(telling: Telling): GapLine[] {
  return telling.report.gaps.map((gap) => describeGap(telling, gap));
}

function describeGap(telling: Telling, gap: Gap): GapLine {
  const { track, translate } = telling;
  const skill = lookUp(track.skills, gap.skill);
  const { have, need } = gap;
  return {
    id: gap.skill,
    title: skill.title,
    stage: lookUp(track.stages, skill.stage).title,
    kind: translate(`report.gaps.kind.${gap.kind}`),
    have,
    need,
    haveNeed:
      have === null
        ? translate('report.gaps.unknownNeed', { need })
        : translate('report.gaps.haveNeed', { have, need }),
    haveAnchor: have === null ? null : (skill.anchors[have] ?? null),
    needAnchor: skill.anchors[need] ?? '',
    reasons: describeRank(telling, gap),
    answer: describeAnswer(telling, gap.skill),
    checks: describeChecks(telling, gap.checks),
    reading: describeReading(track, gap),
    training: describeTraining(telling, gap),
  };
}

/** Why a gap stands where it stands: what kind of gap, what closing it gains, whether a floor or a capability hangs on it. */
function describeRank(telling: Telling, gap: Gap): string[] {
  const { track, translate, report, locale } = telling;
  const skill = lookUp(track.skills, gap.skill);
  const target = targetTitle(telling);
  const capabilities = report.capabilities
    .filter(
      ({ verdict, short, unmeasured }) => verdict !== 'met' && [...short, ...unmeasured].includes(gap.skill),
    )
    .filter(({ level }) => isUpTo(track, level, report.target))
    .map(({ level, capability }) => lookUp(lookUp(track.levels, level).capabilities, capability).title);
  const about =
    gap.kind === 'below'
      ? []
      : [translate(`report.gaps.about.${gap.kind}`, { have: gap.have ?? 0, need: gap.need })];
  const must = gap.mustHave
    ? [translate('report.gaps.must', { level: target, floor: skill.mustHave[report.target] ?? 0 })]
    : [];
  const gain =
    gap.gain >= worthANumber
      ? translate('report.gaps.gain', { target, points: formatPoints(locale, gap.gain) })
      : translate('report.gaps.little');
  const bears =
    capabilities.length === 0
      ? []
      : [translate('report.gaps.capability', { capabilities: joinNames(locale, capabilities) })];
  return [...about, ...must, ...bears, gain];
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

/** The milestones of the chosen projects that train the skill up to what is needed, or that none does. */
function describeTraining({ report, track, translate }: Telling, gap: Gap): string[] {
  const milestones = report.projects.flatMap((step) =>
    step.milestones.flatMap(({ milestone, closes }) =>
      closes
        .filter(({ skill }) => skill === gap.skill)
        .map(({ rating }) => ({ project: lookUp(track.projects, step.project), milestone, rating })),
    ),
  );
  if (milestones.length === 0) return [translate('report.gaps.untrained')];
  return milestones.map(({ project, milestone, rating }) =>
    translate('report.gaps.trainIn', {
      project: project.title,
      milestone: lookUp(project.milestones, milestone).title,
      rating,
    }),
  );
}
