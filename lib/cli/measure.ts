import { scoreAbilities, scoreProficiencies } from '@/lib/engine/one-dimension/score-bank';
import type { ResponseRow } from '@/lib/engine/one-dimension/score-bank';
import { BankSchema } from '@/lib/schema/bank';
import type { Bank } from '@/lib/schema/bank';
import { nameFile, readText, writeText } from './files';
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

async function readBank(file: string): Promise<Bank> {
  const name = nameFile(file);
  const parsed = BankSchema.safeParse(parseJson(await readText(file), name));
  if (parsed.success) return checkItems(parsed.data, name);
  const sentences = parsed.error.issues.map(
    (issue) => `- ${issue.path.join('.') || 'the file'}: ${issue.message}`,
  );
  throw new UserError([`${name} is no item bank:`, ...sentences].join('\n'));
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${name} is not valid JSON (${error instanceof Error ? error.message : 'unknown reason'}).`,
    );
  }
}

function checkItems(bank: Bank, name: string): Bank {
  const twice = bank.items.find(
    (item, index) => bank.items.findIndex((other) => other.id === item.id) !== index,
  );
  if (twice) throw new UserError(`${name}: the item "${twice.id}" stands more than once.`);
  const falling = bank.items.find(
    (item) =>
      item.kind === 'graded' &&
      item.b.some((threshold, index) => index > 0 && threshold < (item.b[index - 1] ?? threshold)),
  );
  if (falling) throw new UserError(`${name}: the thresholds of "${falling.id}" must not fall.`);
  return bank;
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
  const stages = bank.twoTier?.stageWeights.length ?? 0;
  const beyond = bank.items.find((item) => item.stage > stages);
  const posteriors = beyond === undefined ? scoreProficiencies(bank, rows) : undefined;
  if (posteriors === undefined) throw new UserError(sayTwoTierProblem(bank, beyond));
  return posteriors.map(({ levels, composite, stages: results, bias }, index) => {
    const line = {
      levels,
      composite: [composite.mean, composite.sd],
      stage: results.map((stage) => stage.mean),
      stageSd: results.map((stage) => stage.sd),
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

function sayTwoTierProblem(bank: Bank, beyond: Bank['items'][number] | undefined): string {
  if (bank.twoTier === undefined || beyond === undefined)
    return `The bank "${bank.name}" has no "twoTier" part, which the two-tier model needs.`;
  return `The bank "${bank.name}" gives weights for ${bank.twoTier.stageWeights.length} stages, and its item "${beyond.id}" is of stage ${beyond.stage}.`;
}
