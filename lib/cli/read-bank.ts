import { BankSchema } from '@/lib/schema/bank';
import type { Bank } from '@/lib/schema/bank';
import { nameFile, readText } from './files';
import { UserError } from './user-error';

/** The item bank in a file, or on standard input for "-"; a misfit is a UserError. */
export async function readBank(file: string): Promise<Bank> {
  const name = nameFile(file);
  const parsed = BankSchema.safeParse(parseJson(await readText(file), name));
  if (parsed.success) return checkItems(parsed.data, name);
  const sentences = parsed.error.issues.map(
    (issue) => `- ${issue.path.join('.') || 'the file'}: ${issue.message}`,
  );
  throw new UserError([`${name} is no item bank:`, ...sentences].join('\n'));
}

/** What keeps a bank from the two-tier model, as a sentence; undefined when nothing does. */
export function findTwoTierProblem({ name, twoTier, items }: Bank): string | undefined {
  if (!twoTier) return `The bank "${name}" has no "twoTier" part, which the two-tier model needs.`;
  const stages = twoTier.stageWeights.length;
  const beyond = items.find((item) => item.stage > stages);
  return (
    beyond &&
    `The bank "${name}" gives weights for ${stages} stages, and its item "${beyond.id}" is of stage ${beyond.stage}.`
  );
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
