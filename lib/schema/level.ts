import { z } from 'zod';
import { CapabilityIdSchema, LevelIdSchema, SkillIdSchema, SourceIdSchema } from './ids';
import { RatingSchema } from './skill';
import { TextSchema } from './text';

/** One line of the capability table. */
export const CapabilitySchema = z.strictObject({
  id: CapabilityIdSchema,
  title: TextSchema,
  meaning: TextSchema,
});

/** A floor, not the profile: an answer below it holds the placement under the level. */
export const MustHaveSchema = z.strictObject({
  skill: SkillIdSchema,
  floor: RatingSchema,
  reason: TextSchema,
});

export const LevelSchema = z.strictObject({
  id: LevelIdSchema,
  title: TextSchema,
  summary: TextSchema,
  advice: z.array(TextSchema).min(1),
  /** Where the level begins on the latent scale. */
  bar: z.number(),
  capabilities: z.array(CapabilitySchema).min(1),
  mustHaves: z.array(MustHaveSchema).min(1).max(3),
});
export type Level = z.infer<typeof LevelSchema>;

/** What someone under the lowest level is told: the warmest and the longest. */
export const BelowSchema = z.strictObject({
  title: TextSchema,
  summary: TextSchema,
  advice: z.array(TextSchema).min(1),
});

/** A level as its author writes it: with its target profile, the rating every skill needs there. */
export const LevelSourceSchema = LevelSchema.extend({ profile: z.record(SkillIdSchema, RatingSchema) });
export type LevelSource = z.infer<typeof LevelSourceSchema>;

/** `market.json`: what the market paid, on a date, by a source; never a person's price. */
export const MarketSchema = z.strictObject({
  currency: z.string().length(3),
  per: z.enum(['month', 'year']),
  region: TextSchema,
  asOf: z.iso.date(),
  source: SourceIdSchema,
  bands: z.array(
    z.strictObject({
      level: LevelIdSchema,
      from: z.number().positive(),
      to: z.number().positive().nullable(),
    }),
  ),
});
export type Market = z.infer<typeof MarketSchema>;
