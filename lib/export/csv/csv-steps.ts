import type { CsvRow } from './csv-columns';
import { roundNumber as round } from './round-number';
import { listGaps, nameGaps } from '../sentences/describe-gap';
import { describePlan, describeStillOpen, listHabits, listProjects } from '../sentences/describe-plan';
import { describeWayUp, listWaySteps } from '../sentences/describe-way-up';
import { joinSentences } from '../sentences/join-names';
import type { Telling } from '../telling';

/** The gaps in their order, with why each stands there, what to read and where to practise. */
export function listGapRows(telling: Telling): CsvRow[] {
  const { locale } = telling;
  const section = nameGaps(telling);
  return listGaps(telling).map((gap, index) => ({
    section,
    stage: gap.stage,
    item: gap.title,
    value: joinSentences(locale, [...gap.reasons, ...gap.training, ...gap.checks]),
    have: gap.have,
    need: gap.need,
    rank: index + 1,
    gap: gap.kind,
    gain: round(gap.gain, 'points'),
    note: gap.reading === null ? null : `${gap.reading.title} – ${gap.reading.part}`,
    link: gap.reading?.url ?? null,
  }));
}

/** The shortest way up: what it is, then its steps. */
export function listWayRows(telling: Telling): CsvRow[] {
  const { translate, locale } = telling;
  const section = translate('report.way.title');
  return [
    {
      section,
      item: translate('export.csv-items.summary'),
      value: joinSentences(locale, describeWayUp(telling)),
    },
    ...listWaySteps(telling).map((step, index) => ({
      section,
      item: step.title,
      value: step.anchor,
      have: step.from,
      need: step.to,
      rank: index + 1,
    })),
  ];
}

/** The plan: projects, their milestones with weeks, what stays open, and the habits. */
export function listPlanRows(telling: Telling): CsvRow[] {
  const { translate, locale } = telling;
  const section = translate('report.projects.title');
  const projects = listProjects(telling).flatMap((project) => [
    {
      stage: project.title,
      item: `${project.weeks} · ${project.hours}`,
      value: project.summary,
      note: joinNotes([project.share, project.closes, project.advances, project.prerequisites]),
    },
    ...project.milestones.map(({ title, weeks, hours, acceptance, closes }) => ({
      stage: project.title,
      item: title,
      value: joinSentences(locale, acceptance),
      note: joinNotes([weeks, hours, closes]),
    })),
  ]);
  const rows: CsvRow[] = [
    {
      item: translate('export.csv-items.summary'),
      value: joinSentences(locale, [describePlan(telling), ...describeStillOpen(telling)]),
    },
    ...projects,
    ...listHabits(telling).map(({ title, detail }) => ({ item: title, value: detail })),
  ];
  return rows.map((row) => ({ section, ...row }));
}

function joinNotes(notes: readonly (string | null)[]): string {
  return notes.filter((note) => note !== null).join(' · ');
}
