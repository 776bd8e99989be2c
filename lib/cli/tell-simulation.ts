import type { ScoringResult } from '@/lib/simulation/rate-scoring';
import type { Simulation } from '@/lib/simulation/simulate';

const columns: [string, (result: ScoringResult) => string][] = [
  ['scoring', ({ scoring }) => scoring],
  ['accuracy', ({ accuracy, accuracySe }) => `${say(accuracy)} ± ${say(accuracySe)}`],
  ['adjacent', ({ adjacent }) => say(adjacent)],
  ['kappa', ({ quadraticKappa }) => say(quadraticKappa)],
  ['ECE', ({ ece }) => say(ece)],
  ['Brier', ({ brier }) => say(brier)],
  ['80 % covers', ({ coverage80 }) => say(coverage80)],
  ['bias r', ({ biasCorrelation }) => say(biasCorrelation)],
  ['questions (P90)', ({ questionsMean, questionsP90 }) => `${questionsMean.toFixed(1)} (${questionsP90})`],
  ['minutes (P90)', ({ minutesMean, minutesP90 }) => `${minutesMean.toFixed(1)} (${minutesP90.toFixed(1)})`],
];

/** A simulation as a Markdown table, with the shares held back by must-haves under it. */
export function tellSimulation({ results, heldBack }: Simulation): string {
  const rows = results.map((result) => columns.map(([, tell]) => tell(result)));
  const lines = [columns.map(([title]) => title), columns.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  const held = Object.entries(heldBack).map(([level, share]) => `${level} ${say(share ?? null)}`);
  return [...lines, ...(held.length > 0 ? ['', `Held back by must-haves: ${held.join(', ')}.`] : [])].join(
    '\n',
  );
}

function say(share: number | null): string {
  return share === null ? '–' : share.toFixed(3);
}
