import { scoreAbilities, scoreProficiencies } from '@/lib/engine/one-dimension/score-bank';
import type { ResponseRow } from '@/lib/engine/one-dimension/score-bank';
import type { Bank } from '@/lib/schema/bank';
import { nameFile, readText, writeText } from './files';
import { findTwoTierProblem, readBank } from './read-bank';
import { readResponses } from './read-responses';
import { UserError } from './user-error';

export type MeasureOptions = { bank: string; responses: string; model: 'simple' | 'two-tier'; out?: string };

/** Scores a response table with an item bank: CSV for the simple model, JSON lines for the two-tier one. */
export async function measure(options: MeasureOptions): Promise<void> {
  if (options.bank === '-' && options.responses === '-')
    throw new UserError('Only one of --bank and --responses can be standard input.');
  const bank = await readBank(options.bank);
  const rows = readResponses(await readText(options.responses), bank, nameFile(options.responses));
  const lines = options.model === 'simple' ? tellSimple(bank, rows) : tellTwoTier(bank, rows);
  writeText(options.out, lines.join('\n'));
}

function tellSimple(bank: Bank, rows: ResponseRow[]): string[] {
  return [
    'row,eap,sd',
    ...scoreAbilities(bank, rows).map(({ eap, sd }, index) => {
      requireFinite([eap, sd], index, bank);
      return `${index + 1},${eap.toPrecision(15)},${sd.toPrecision(15)}`;
    }),
  ];
}

function tellTwoTier(bank: Bank, rows: ResponseRow[]): string[] {
  const problem = findTwoTierProblem(bank);
  if (problem !== undefined) throw new UserError(problem);
  return (scoreProficiencies(bank, rows) ?? []).map(({ levels, composite, stages, bias }, index) => {
    const line = {
      levels,
      composite: [composite.mean, composite.sd],
      stage: stages.map((stage) => stage.mean),
      stageSd: stages.map((stage) => stage.sd),
      bias: [bias.mean, bias.sd],
    };
    requireFinite(Object.values(line).flat(), index, bank);
    return JSON.stringify(line);
  });
}

function requireFinite(numbers: number[], index: number, bank: Bank): void {
  if (!numbers.every(Number.isFinite))
    throw new UserError(
      `The constants of the bank "${bank.name}" are too large or too small to score respondent ${index + 1} with.`,
    );
}
