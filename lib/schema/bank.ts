import { z } from 'zod';

/** Everything on the latent scale lies within ±100: beyond it the sums no longer hold. */
const place = numberFrom(-100, 100);

const slope = z.number().positive().max(100);

const graded = z.strictObject({
  id: z.string().min(1),
  kind: z.literal('graded'),
  stage: z.int().min(1),
  a: slope,
  /** Thresholds, not falling: one fewer than there are categories. */
  b: z.array(place).min(1),
});

const check = z.strictObject({
  id: z.string().min(1),
  kind: z.literal('check'),
  stage: z.int().min(1),
  a: slope,
  b: place,
  /** The chance of guessing it right. */
  c: z.number().min(0).lt(1),
});

/** The narrowest law is several steps of the finest lattice wide; see `lib/engine/posterior/lattice.ts`. */
const narrowest = 0.01;

const twoTier = z
  .strictObject({
    rho: z.number().gt(0).lt(1),
    spread: numberFrom(narrowest, 10).default(1),
    biasMean: place,
    biasSd: numberFrom(narrowest, 10),
    stageWeights: z
      .array(z.number().min(0))
      .min(1)
      .refine((weights) => weights.some((weight) => weight > 0), 'at least one weight must be above 0'),
  })
  .refine(({ rho, spread }) => spread * Math.sqrt(1 - rho) >= narrowest, {
    path: ['rho'],
    error: `stages must stand apart: spread × √(1 − rho) must be at least ${narrowest}`,
  });

/** Any item bank: what `levelmark measure` scores response tables with. Stages count from 1. */
export const BankSchema = z.object({
  name: z.string().min(1),
  cuts: z
    .array(z.number())
    .min(1)
    .refine(
      (cuts) => cuts.every((cut, index) => index === 0 || cut > (cuts[index - 1] ?? cut)),
      'the cuts must rise strictly',
    ),
  prior: z.strictObject({ mean: place, sd: numberFrom(narrowest, 100) }),
  twoTier: twoTier.optional(),
  items: z.array(z.discriminatedUnion('kind', [graded, check])).min(1),
});
export type Bank = z.infer<typeof BankSchema>;

function numberFrom(low: number, high: number) {
  const sentence = `a number from ${low} to ${high} is expected`;
  return z.number(sentence).min(low, sentence).max(high, sentence);
}
