import type { Bank } from '@/lib/schema/bank';
import { estimateAbility, prepareBank } from './estimate-ability';
import type { Posterior } from '@/lib/engine/posterior/estimate-proficiency';
import { summarise } from '@/lib/engine/posterior/estimate-proficiency';
import type { Item, ItemResponse, MeasurementModel } from '@/lib/engine/model/measurement-model';
import { startTally } from '@/lib/engine/posterior/tally';

/** One respondent's answers by item id: the category of a graded item, 0 or 1 of a check; what is missing is left out. */
export type ResponseRow = Partial<Record<string, number>>;

/** Mean (EAP) and SD of θ for every row, in one dimension and without bias, under the bank's own prior. */
export function scoreAbilities(bank: Bank, rows: ResponseRow[]): { eap: number; sd: number }[] {
  const items = bank.items.map(toItem);
  const prepared = prepareBank(items, bank.prior);
  return rows.map((row) => estimateAbility(prepared, respond(items, row)));
}

/** The two-tier posterior of every row; undefined for a bank without two-tier constants. */
export function scoreProficiencies(bank: Bank, rows: ResponseRow[]): Posterior[] | undefined {
  const model = toModel(bank);
  const items = bank.items.map(toItem);
  return model && rows.map((row) => summarise(startTally(model, respond(items, row))));
}

function toItem(item: Bank['items'][number]): Item {
  return { ...item, stage: item.stage - 1 };
}

function toModel({ cuts, twoTier }: Bank): MeasurementModel | undefined {
  if (!twoTier) return undefined;
  const { stageWeights, ...constants } = twoTier;
  return { cuts, ...constants, weights: stageWeights };
}

function respond(items: Item[], row: ResponseRow): ItemResponse[] {
  return items.flatMap((item) => {
    const value = row[item.id];
    return value === undefined ? [] : [{ item, value }];
  });
}
