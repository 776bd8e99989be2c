import { describeRanking, listGaps, nameGaps } from '../sentences/describe-gap';
import type { GapLine } from '../sentences/describe-gap';
import { describePlan, describeStillOpen, listHabits, listProjects } from '../sentences/describe-plan';
import type { ProjectLine } from '../sentences/describe-plan';
import { describeWayUp, listWaySteps } from '../sentences/describe-way-up';
import { joinNames, joinSentences } from '../sentences/join-names';
import { writeAnswer } from './markdown-answer';
import { escapeMarkdown as escape, joinBlocks, linkMarkdown, listMarkdown } from './markdown-blocks';
import type { Telling } from '../telling';

/** The gaps to the target in their order, each with all that is known of it. */
export function writeGaps(telling: Telling): string {
  const gaps = listGaps(telling);
  return joinBlocks([
    `## ${escape(nameGaps(telling))}`,
    escape(joinSentences(telling.locale, describeRanking(telling))),
    ...gaps.map((gap, index) => writeGap(telling, gap, index + 1)),
  ]);
}

/** The shortest way up, step by step. */
export function writeWayUp(telling: Telling): string {
  return joinBlocks([
    `## ${escape(telling.translate('report.way.title'))}`,
    escape(joinSentences(telling.locale, describeWayUp(telling))),
    listMarkdown(
      listWaySteps(telling).map(({ sentence, anchor }) => `**${escape(sentence)}** ${escape(anchor)}`),
      '1.',
    ),
  ]);
}

/** The plan: projects with their milestones week by week, what they leave open, and the habits. */
export function writePlan(telling: Telling): string {
  const { translate, locale } = telling;
  const habits = listHabits(telling).map(({ title, detail, resources }) => {
    const links = resources.map((resource) => linkMarkdown(resource.title, resource.url));
    const reading =
      links.length > 0
        ? ` ${translate('report.projects.resources', { resources: joinNames(locale, links) })}`
        : '';
    return `**${escape(title)}** ${escape(detail)}${reading}`;
  });
  return joinBlocks([
    `## ${escape(translate('report.projects.title'))}`,
    escape(describePlan(telling)),
    ...listProjects(telling).map((project) => writeProject(telling, project)),
    ...describeStillOpen(telling).map(escape),
    habits.length > 0 ? `### ${escape(translate('report.projects.habits'))}` : '',
    listMarkdown(habits),
  ]);
}

function writeGap(telling: Telling, gap: GapLine, rank: number): string {
  const { translate, locale } = telling;
  const point = (key: Parameters<typeof translate>[0], text: string) =>
    `**${escape(translate(key))}** ${text}`;
  const reading =
    gap.reading && `${linkMarkdown(gap.reading.title, gap.reading.url)} – ${escape(gap.reading.part)}`;
  return joinBlocks([
    `### ${rank}. ${escape(gap.title)}`,
    escape(`${gap.stage} · ${gap.kind} · ${gap.haveNeed}`),
    listMarkdown([
      ...(gap.haveAnchor === null ? [] : [point('report.gaps.now', escape(gap.haveAnchor))]),
      point('report.gaps.needed', escape(gap.needAnchor)),
      point('report.gaps.why', escape(joinSentences(locale, gap.reasons))),
      point(
        'report.gaps.rests',
        joinSentences(locale, [writeAnswer(telling, gap.answer), ...gap.checks.map(escape)]),
      ),
      ...(reading === null ? [] : [point('report.gaps.read', reading)]),
      ...(gap.training.length === 0
        ? []
        : [point('report.gaps.train', escape(joinSentences(locale, gap.training)))]),
    ]),
  ]);
}

function writeProject({ translate }: Telling, project: ProjectLine): string {
  const milestones = project.milestones.map((milestone) => {
    const head = `**${escape(milestone.title)}** ${escape([milestone.weeks, milestone.hours].join(' · '))}`;
    const lines = [...milestone.acceptance, ...(milestone.closes === null ? [] : [milestone.closes])];
    return [head, ...lines.map((line) => `   - ${escape(line)}`)].join('\n');
  });
  return joinBlocks([
    `### ${escape(project.title)}`,
    escape([project.weeks, project.hours, project.share].join(' · ')),
    escape(project.summary),
    listMarkdown([
      ...[project.closes, project.advances, project.prerequisites]
        .filter((line) => line !== null)
        .map((line) => escape(line)),
      `**${escape(translate('report.projects.advice'))}** ${escape(project.advice)}`,
    ]),
    listMarkdown(milestones, '1.'),
  ]);
}
