import { z } from 'zod';

const graded = z.strictObject({
  id: z.string().min(1),
  kind: z.literal('graded'),
  stage: z.int().min(1),
  a: z.number().positive(),
  /** Thresholds, not falling: one fewer than there are categories. */
  b: z.array(z.number()).min(1),
});

const check = z.strictObject({
  id: z.string().min(1),
  kind: z.literal('check'),
  stage: z.int().min(1),
  a: z.number().positive(),
  b: z.number(),
  /** The chance of guessing it right. */
  c: z.number().min(0).lt(1),
});

/** Any item bank: what `levelmark measure` scores response tables with. Stages count from 1. */
export const BankSchema = z.object({
  name: z.string().min(1),
  cuts: z.array(z.number()).min(1),
  prior: z.strictObject({ mean: z.number(), sd: z.number().positive() }),
  twoTier: z
    .strictObject({
      rho: z.number().gt(0).lt(1),
      spread: z.number().positive().default(1),
      biasMean: z.number(),
      biasSd: z.number().positive(),
      stageWeights: z.array(z.number().min(0)).min(1),
    })
    .optional(),
  items: z.array(z.discriminatedUnion('kind', [graded, check])).min(1),
});
export type Bank = z.infer<typeof BankSchema>;
