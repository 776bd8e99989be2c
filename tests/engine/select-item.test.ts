import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { estimateAbility, prepareBank } from '@/lib/engine/one-dimension/estimate-ability';
import { selectItem } from '@/lib/engine/one-dimension/select-item';
import { items, readJson } from './fixture/reference';

const { states } = z
  .object({
    states: z.array(
      z.object({
        administered: z.array(z.number()),
        responses: z.array(z.number()),
        eap: z.number(),
        se: z.number(),
        nextItem: z.object({ MFI: z.number(), MPWI: z.number() }),
      }),
    ),
  })
  .parse(readJson('bank54_selection.json'));

const prepared = prepareBank(
  items.filter((item) => item.kind === 'graded'),
  { mean: 0, sd: 1 },
  { from: -6, to: 6, nodes: 121 },
);

describe('the next item', () => {
  test.each(states.map((state, i) => ({ ...state, i })))(
    'is the one the reference chooses in state $i',
    (state) => {
      const responses = state.administered.map((number, i) => ({
        item: prepared.items[number - 1]!,
        value: state.responses[i] ?? 0,
      }));
      const { eap, sd } = estimateAbility(prepared, responses);
      expect(eap).toBeCloseTo(state.eap, 6);
      expect(sd).toBeCloseTo(state.se, 6);
      expect(selectItem(prepared, responses, 'MFI')?.id).toBe(`s${state.nextItem.MFI}`);
      expect(selectItem(prepared, responses, 'MPWI')?.id).toBe(`s${state.nextItem.MPWI}`);
    },
  );

  test('is nothing once everything was asked', () => {
    const everything = prepared.items.map((item) => ({ item, value: 1 }));
    expect(selectItem(prepared, everything, 'MFI')).toBeUndefined();
  });
});
