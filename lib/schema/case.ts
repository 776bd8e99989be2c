import { z } from 'zod';
import { CheckIdSchema, LevelIdSchema, ProjectIdSchema, SkillIdSchema, StageIdSchema } from './ids';
import { RatingSchema } from './skill';
import { TextSchema } from './text';

/** What someone says of a skill: a rating, exactly what a level asks, or one of the ways to leave it out. */
const saying = z.union([
  RatingSchema,
  z.strictObject({ profile: LevelIdSchema }),
  z.enum(['not-sure', 'not-applicable', 'unanswered']),
]);
export type Saying = z.infer<typeof saying>;

/** How someone answers a check: right or wrong, right up to what a level asks of the skill and wrong beyond, or not at all. */
const knowing = z.union([
  z.strictObject({ profile: LevelIdSchema }),
  z.enum(['right', 'wrong', 'dont-know', 'unanswered']),
]);
export type Knowing = z.infer<typeof knowing>;

const share = z.number().min(0).max(1);

/** A worked example: a person's answers, and what must come of them by the table. */
export const CaseSchema = z.strictObject({
  title: TextSchema,
  /** Who this is, and why the table says so. */
  story: TextSchema,
  /** Shown on the site as the sample report; one a track. */
  sample: z.boolean().optional(),
  target: LevelIdSchema.optional(),
  answers: z.strictObject({
    every: saying,
    stages: z.record(StageIdSchema, saying).optional(),
    skills: z.record(SkillIdSchema, saying).optional(),
    /** The knowledge checks; none is answered where this is missing. */
    checks: z
      .strictObject({
        every: knowing,
        stages: z.record(StageIdSchema, knowing).optional(),
        skills: z.record(SkillIdSchema, knowing).optional(),
        checks: z.record(CheckIdSchema, knowing).optional(),
      })
      .optional(),
  }),
  expected: z.strictObject({
    kind: z.enum(['placed', 'below', 'not-enough']),
    level: LevelIdSchema.nullable(),
    /** P(at least the level) must be no less, or no more. */
    atLeast: z.record(LevelIdSchema, share).optional(),
    atMost: z.record(LevelIdSchema, share).optional(),
    heldBy: z.array(SkillIdSchema).optional(),
    openMustHaves: z.array(SkillIdSchema).optional(),
    noGaps: z.literal(true).optional(),
    gaps: z.array(SkillIdSchema).optional(),
    notGaps: z.array(SkillIdSchema).optional(),
    /** Gaps where a failed check contradicts the rating. */
    contradicted: z.array(SkillIdSchema).optional(),
    /** Where the middle 80 % of the bias lies: above zero, below it, or on both sides. */
    bias: z.enum(['above', 'below', 'around', 'unverified']).optional(),
    /** The first project is one of these. */
    firstProject: z.array(ProjectIdSchema).optional(),
    contradictions: z.array(z.enum(['prerequisite', 'straight-line', 'not-applicable'])).optional(),
    /** Stages without a point on the radar. */
    unmeasuredStages: z.array(StageIdSchema).optional(),
  }),
});
export type Case = z.infer<typeof CaseSchema>;
