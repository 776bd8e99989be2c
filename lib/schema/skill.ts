import { z } from 'zod';
import { CapabilityIdSchema, LevelIdSchema, ResourceIdSchema, SkillIdSchema, StageIdSchema } from './ids';
import { TextSchema } from './text';

export const ratings = [0, 1, 2, 3, 4] as const;

/** 0 "has not met it" … 4 "has designed it for others and can say when not to use it". */
export const RatingSchema = z.literal([...ratings]);
export type Rating = z.infer<typeof RatingSchema>;

/** How much a skill matters for back-end work: 1 (seldom) … 5 (every day). Editorial. */
export const PrioritySchema = z.literal([1, 2, 3, 4, 5]);

/** How soon an answer goes stale. */
export const volatilities = ['slow', 'medium', 'fast'] as const;
export const VolatilitySchema = z.enum(volatilities);
export type Volatility = z.infer<typeof VolatilitySchema>;

/** The part of a resource to read for one skill. */
export const ReadingSchema = z.strictObject({ resource: ResourceIdSchema, part: TextSchema });

/** A skill as its author writes it in `stages/NN-<stage>.json`. */
export const SkillSourceSchema = z.strictObject({
  id: SkillIdSchema,
  /** Stable for ever; compact links name skills by it. */
  number: z.int().positive(),
  retired: z.boolean().optional(),
  title: TextSchema,
  why: TextSchema,
  /** The observable deed each rating stands for, from 0 to 4. */
  anchors: z.tuple([TextSchema, TextSchema, TextSchema, TextSchema, TextSchema]),
  /** The products to choose among where the skill is "the one you know best". */
  choices: z
    .array(z.strictObject({ id: z.string().min(1), title: TextSchema }))
    .min(2)
    .optional(),
  priority: PrioritySchema,
  priorityReason: TextSchema,
  capabilities: z.array(CapabilityIdSchema).min(1),
  prerequisites: z.array(SkillIdSchema),
  volatility: VolatilitySchema,
  resources: z.array(ReadingSchema),
});
export type SkillSource = z.infer<typeof SkillSourceSchema>;

/** A skill of a checked track: with its stage, and what each level asks of it. */
export const SkillSchema = SkillSourceSchema.extend({
  stage: StageIdSchema,
  required: z.record(LevelIdSchema, RatingSchema),
  /** Level → floor; empty where the skill is no must-have. */
  mustHave: z.record(LevelIdSchema, RatingSchema),
});
export type Skill = z.infer<typeof SkillSchema>;
