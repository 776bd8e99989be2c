import type { PreparedBank } from './estimate-ability';
import { estimateAbility, weighAbility } from './estimate-ability';
import { informationOf } from './information';
import type { Item, ItemResponse } from '@/lib/engine/model/measurement-model';

/** MFI: most information at the estimate. MPWI: most information over the posterior (Van der Linden 1998). */
export type SelectionRule = 'MFI' | 'MPWI';

/** The item to ask next in one dimension, the first of equals in bank order; undefined when all were asked. */
export function selectItem(
  bank: PreparedBank,
  responses: ItemResponse[],
  rule: SelectionRule,
): Item | undefined {
  const asked = new Set(responses.map(({ item }) => item));
  const open = bank.items.filter((item) => !asked.has(item));
  const worth = rule === 'MFI' ? worthAtEstimate(bank, responses) : worthOverPosterior(bank, responses);
  const worths = open.map(worth);
  return open[worths.indexOf(Math.max(...worths))];
}

function worthAtEstimate(bank: PreparedBank, responses: ItemResponse[]): (item: Item) => number {
  const { eap } = estimateAbility(bank, responses);
  return (item) => informationOf(item, eap);
}

function worthOverPosterior(bank: PreparedBank, responses: ItemResponse[]): (item: Item) => number {
  const weights = weighAbility(bank, responses);
  return (item) => {
    const information = bank.information.get(item) ?? new Float64Array();
    let worth = 0;
    for (let i = 0; i < information.length; i++) worth += (weights[i] ?? 0) * (information[i] ?? 0);
    return worth;
  };
}
