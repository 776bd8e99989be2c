import type { Telling } from '../telling';

/** Skills by what was said of them; `open` have no answer. */
export type AnswerCounts = { rated: number; notSure: number; notApplicable: number; open: number };

const kinds = ['rated', 'notSure', 'notApplicable', 'open'] as const;

/** How many of the active skills were rated, called unsure or not applicable, and left open. */
export function countAnswers({ track, latest }: Telling): AnswerCounts {
  const said = track.skills
    .filter((skill) => skill.retired !== true)
    .map(({ id }) => latest.skills.get(id)?.kind ?? null);
  const count = (kind: (typeof said)[number]) => said.filter((one) => one === kind).length;
  return {
    rated: count('rating'),
    notSure: count('not-sure'),
    notApplicable: count('not-applicable'),
    open: count(null),
  };
}

/** How many of the track's checks were taken. */
export function countChecks({ track, latest }: Telling): number {
  return track.checks.filter(({ id }) => latest.checks.has(id)).length;
}

/** The counts in words, those of nothing left out: 54 rated · 1 not sure · 2 open. */
export function describeCounts({ translate }: Telling, counts: AnswerCounts): string {
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => translate(`report.counts.${kind}`, { count: counts[kind] }))
    .join(' · ');
}
