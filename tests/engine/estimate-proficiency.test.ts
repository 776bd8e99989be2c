import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { summarise } from '@/lib/engine/posterior/estimate-proficiency';
import { startTally } from '@/lib/engine/posterior/tally';
import { readJson, respond, twoTierModel } from './fixture/reference';

const pair = z.tuple([z.number(), z.number()]);
const { cases } = z
  .object({
    cases: z.array(
      z.object({
        levels: z.array(z.number()),
        composite: pair,
        stage: z.array(z.number()),
        stageSd: z.array(z.number()),
        beta: pair,
        answers: z.record(z.string(), z.number()),
      }),
    ),
  })
  .parse(readJson('bank54_twotier.json'));

describe('the two-tier posterior', () => {
  test.each(cases.map((expected, i) => ({ ...expected, i })))(
    'agrees with the fine lattice in case $i',
    (expected) => {
      const posterior = summarise(startTally(twoTierModel(), respond(expected.answers)));
      const moments = [
        [posterior.composite.mean, expected.composite[0]],
        [posterior.composite.sd, expected.composite[1]],
        [posterior.bias.mean, expected.beta[0]],
        [posterior.bias.sd, expected.beta[1]],
        ...expected.stage.map((mean, s) => [posterior.stages[s]?.mean, mean]),
        ...expected.stageSd.map((sd, s) => [posterior.stages[s]?.sd, sd]),
      ];
      const off = Math.max(...moments.map(([have = NaN, want = NaN]) => Math.abs(have - want)));
      const offLevels = Math.max(
        ...expected.levels.map((want, l) => Math.abs((posterior.levels[l] ?? NaN) - want)),
      );
      expect(off).toBeLessThan(1e-5);
      expect(offLevels).toBeLessThan(5e-4);
    },
  );
});
