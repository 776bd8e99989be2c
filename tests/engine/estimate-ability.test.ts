import { describe, expect, test } from 'vitest';
import { estimateAbility, prepareBank } from '@/lib/engine/one-dimension/estimate-ability';
import { bank, items, readCsv, respond } from './fixture/reference';

const prepared = prepareBank(items, bank.prior);
const people = readCsv('bank54_responses.csv').map(respond);
const expected = readCsv('bank54_eap.csv');

const columns = [
  { column: 'self', kinds: ['graded'] },
  { column: 'mixed', kinds: ['graded', 'check'] },
  { column: 'checks', kinds: ['check'] },
];

describe('the one-dimensional estimate', () => {
  test.each(columns)('agrees with the reference within 1e-6: $column', ({ column, kinds }) => {
    const off = people.flatMap((responses, i) => {
      const { eap, sd } = estimateAbility(
        prepared,
        responses.filter(({ item }) => kinds.includes(item.kind)),
      );
      return [
        Math.abs(eap - (expected[i]?.[column] ?? NaN)),
        Math.abs(sd - (expected[i]?.[`${column}_se`] ?? NaN)),
      ];
    });
    expect(people).toHaveLength(100);
    expect(Math.max(...off)).toBeLessThan(1e-6);
  });

  test('no answer gives the prior back', () => {
    const { eap, sd } = estimateAbility(prepareBank(items, { mean: 0.5, sd: 2 }), []);
    expect(eap).toBeCloseTo(0.5, 9);
    expect(sd).toBeCloseTo(2, 6);
  });

  test('stays a number, and grows sharper, with a thousand answers', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ ...respond({ s1: 2 })[0]!.item, id: `s${i}` }));
    const { eap, sd } = estimateAbility(
      prepareBank(many, bank.prior),
      many.map((item) => ({ item, value: 2 })),
    );
    expect(eap).toBeGreaterThan(-1);
    expect(eap).toBeLessThan(1);
    expect(sd).toBeGreaterThan(0);
    expect(sd).toBeLessThan(0.06);
  });
});
