import { z } from 'zod';
import {
  HabitIdSchema,
  LevelIdSchema,
  MilestoneIdSchema,
  ProjectIdSchema,
  ResourceIdSchema,
  SkillIdSchema,
} from './ids';
import { RatingSchema } from './skill';
import { TextSchema } from './text';

/** A skill and the rating something asks of it or justifies. */
export const SkillRatingSchema = z.strictObject({ skill: SkillIdSchema, rating: RatingSchema });

export const MilestoneSchema = z.strictObject({
  id: MilestoneIdSchema,
  title: TextSchema,
  hours: z.number().positive(),
  /** What a stranger could verify. */
  acceptance: z.array(TextSchema).min(1),
  /** The ratings it justifies: re-answer these when done. */
  trains: z.array(SkillRatingSchema).min(1),
});
export type Milestone = z.infer<typeof MilestoneSchema>;

export const ProjectSchema = z.strictObject({
  id: ProjectIdSchema,
  number: z.int().positive(),
  retired: z.boolean().optional(),
  title: TextSchema,
  /** What you build, and for whom. */
  summary: TextSchema,
  fromArticle: z.boolean(),
  /** For people who aim at these levels. */
  levels: z.array(LevelIdSchema).min(1),
  prerequisites: z.array(SkillRatingSchema),
  milestones: z.array(MilestoneSchema).min(3).max(6),
  /** How far it can be taken, or what to leave out. */
  advice: TextSchema,
});
export type Project = z.infer<typeof ProjectSchema>;

export const ResourceSchema = z.strictObject({
  id: ResourceIdSchema,
  /** The name it goes by, in its own language, or in both where it has two. */
  title: TextSchema,
  url: z.url({ protocol: /^https$/ }).nullable(),
  kind: z.enum(['documentation', 'specification', 'book', 'article', 'course', 'tool']),
  languages: z.array(z.enum(['zh', 'en'])).min(1),
  /** Official documentation, a specification, or the authors' own text. */
  primary: z.boolean(),
  fromArticle: z.boolean(),
  note: TextSchema.optional(),
});
export type Resource = z.infer<typeof ResourceSchema>;

export const HabitSchema = z.strictObject({
  id: HabitIdSchema,
  title: TextSchema,
  detail: TextSchema,
  hoursPerWeek: z.number().min(0).max(10),
  /** The skills it keeps alive. */
  skills: z.array(SkillIdSchema),
  resources: z.array(ResourceIdSchema),
  fromArticle: z.boolean(),
});
export type Habit = z.infer<typeof HabitSchema>;
