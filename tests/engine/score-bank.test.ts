import { describe, expect, test } from 'vitest';
import { scoreAbilities, scoreProficiencies } from '@/lib/engine/one-dimension/score-bank';
import { bank, readCsv } from './fixture/reference';

const rows = readCsv('bank54_responses.csv').slice(0, 3);

describe('a bank scores a table of responses', () => {
  test('in one dimension as the reference does', () => {
    const expected = readCsv('bank54_eap.csv');
    scoreAbilities(bank, rows).forEach(({ eap, sd }, i) => {
      expect(eap).toBeCloseTo(expected[i]?.mixed ?? NaN, 6);
      expect(sd).toBeCloseTo(expected[i]?.mixed_se ?? NaN, 6);
    });
  });

  test('in two tiers where it has the constants for it, and not otherwise', () => {
    const { twoTier: _, ...plain } = bank;
    expect(scoreProficiencies(bank, rows)).toHaveLength(3);
    expect(scoreProficiencies(plain, rows)).toBeUndefined();
  });

  test('an empty row as the prior', () => {
    const [score] = scoreAbilities(bank, [{}]);
    expect(score?.eap).toBeCloseTo(bank.prior.mean, 9);
    expect(score?.sd).toBeCloseTo(bank.prior.sd, 6);
  });
});
