import type { Case } from '@/lib/schema/case';
import type { Report } from '@/lib/schema/report';

/** Where a report departs from what a worked case expects, as sentences. */
export function findCaseProblems(name: string, { expected }: Case, report: Report): string[] {
  const kinds = report.contradictions.map((contradiction) => contradiction.kind);
  const unmeasured = report.stages.filter((stage) => stage.proficiency === null).map((stage) => stage.stage);
  const first = report.projects[0]?.project;
  return [
    ...differ('kind', expected.kind, report.placement.kind),
    ...differ('level', expected.level, report.placement.level),
    ...findProbabilityProblems(expected, report),
    ...(expected.heldBy ? differ('heldBy', expected.heldBy, report.placement.heldBy) : []),
    ...(expected.openMustHaves
      ? differ('openMustHaves', expected.openMustHaves, report.placement.openMustHaves)
      : []),
    ...findGapProblems(expected, report),
    ...findContradictedProblems(expected, report),
    ...(expected.bias ? differ('bias', expected.bias, placeBias(report.bias)) : []),
    ...(expected.firstProject && !expected.firstProject.some((project) => project === first)
      ? [`expected one of ${expected.firstProject.join(', ')} as the first project, found ${first ?? 'none'}`]
      : []),
    ...(expected.contradictions ?? [])
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => `expected to be asked about "${kind}"`),
    ...(expected.unmeasuredStages ? differ('unmeasuredStages', expected.unmeasuredStages, unmeasured) : []),
  ].map((problem) => `cases/${name}.json: ${problem}.`);
}

function findGapProblems({ noGaps, gaps = [], notGaps = [] }: Case['expected'], report: Report): string[] {
  const found = report.gaps.map((gap) => gap.skill);
  return [
    ...(noGaps && found.length > 0 ? [`expected no gaps, found ${found.join(', ')}`] : []),
    ...gaps.filter((skill) => !found.includes(skill)).map((skill) => `expected a gap in "${skill}"`),
    ...notGaps.filter((skill) => found.includes(skill)).map((skill) => `expected no gap in "${skill}"`),
  ];
}

function findContradictedProblems({ contradicted = [] }: Case['expected'], { gaps }: Report): string[] {
  const found = gaps.filter((gap) => gap.kind === 'contradicted').map((gap) => gap.skill);
  return contradicted
    .filter((skill) => !found.includes(skill))
    .map((skill) => `expected a check to contradict "${skill}"`);
}

function placeBias(bias: Report['bias']): NonNullable<Case['expected']['bias']> {
  if (bias.kind === 'unverified') return 'unverified';
  if (bias.low > 0) return 'above';
  return bias.high < 0 ? 'below' : 'around';
}

function findProbabilityProblems({ atLeast = {}, atMost = {} }: Case['expected'], report: Report): string[] {
  const reach = reachProbabilities(report);
  const found = (level: string) => (reach[level] ?? 0).toFixed(3);
  return [
    ...Object.entries(atLeast)
      .filter(([level, share]) => (reach[level] ?? 0) < share)
      .map(([level, share]) => `expected P(at least ${level}) ≥ ${share}, found ${found(level)}`),
    ...Object.entries(atMost)
      .filter(([level, share]) => (reach[level] ?? 0) > share)
      .map(([level, share]) => `expected P(at least ${level}) ≤ ${share}, found ${found(level)}`),
  ];
}

/** Level → P(at least the level); probabilities stand from the lowest outcome to the highest. */
function reachProbabilities({ placement }: Report): Record<string, number> {
  const outcomes = Object.entries(placement.probabilities);
  return Object.fromEntries(
    outcomes.map(([level], index) => [
      level,
      outcomes.slice(index).reduce((sum, [, share]) => sum + share, 0),
    ]),
  );
}

function differ(what: string, expected: unknown, found: unknown): string[] {
  const [one, other] = [expected, found].map((value) =>
    JSON.stringify(Array.isArray(value) ? value.toSorted() : value),
  );
  return one === other ? [] : [`expected ${what} ${one ?? ''}, found ${other ?? ''}`];
}
