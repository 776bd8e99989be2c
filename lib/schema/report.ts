import { z } from 'zod';
import type { Attempt } from './attempt';
import { AttemptSchema } from './attempt';
import {
  CapabilityIdSchema,
  CheckIdSchema,
  HabitIdSchema,
  LevelIdSchema,
  MilestoneIdSchema,
  ProjectIdSchema,
  SkillIdSchema,
  StageIdSchema,
  TrackIdSchema,
} from './ids';
import { SkillRatingSchema } from './project';
import { RatingSchema } from './skill';

const probability = z.number().min(0).max(1);

/** An outcome of the placement: a level, or `below` the lowest one. */
export const OutcomeSchema = z.union([z.literal('below'), LevelIdSchema]);
export type Outcome = z.infer<typeof OutcomeSchema>;

/** A floor and what was answered (null: nothing that counts). */
export const FloorSchema = z.strictObject({
  level: LevelIdSchema,
  skill: SkillIdSchema,
  floor: RatingSchema,
  have: RatingSchema.nullable(),
});
export type Floor = z.infer<typeof FloorSchema>;

export const PlacementSchema = z.strictObject({
  kind: z.enum(['placed', 'below', 'not-enough']),
  level: LevelIdSchema.nullable(),
  /** The level the estimate alone would give, before must-haves; null below the first or where too little was answered. */
  estimatedLevel: LevelIdSchema.nullable(),
  /** Outcome → probability; sums to 1. */
  probabilities: z.record(z.string(), probability),
  /** Informative answers ÷ active skills, 0–1 (a check on a rated skill adds none). */
  coverage: probability,
  informativeAnswers: z.int().min(0),
  /** How many more the placement needs, and which axes have none; zero and empty where it is made. */
  missingAnswers: z.int().min(0),
  missingStages: z.array(StageIdSchema),
  /** The composite on the latent scale of the bars; the median decides the level, low and high bound the middle 80 %. */
  composite: z.strictObject({
    mean: z.number(),
    sd: z.number(),
    median: z.number(),
    low: z.number(),
    high: z.number(),
  }),
  /** The levels the middle 80 % of the estimate spans. */
  range: z.strictObject({ low: OutcomeSchema, high: OutcomeSchema }),
  /** Of the target: not answered yet. */
  openMustHaves: z.array(SkillIdSchema),
  /** Answered below their floor, and holding the placement under the estimate or under the target. */
  heldBy: z.array(SkillIdSchema),
  /** All floors up to the target, as answered. */
  floors: z.array(FloorSchema),
});
export type Placement = z.infer<typeof PlacementSchema>;

/** A stage on the 0–4 scale; no proficiency where too little is known of it. */
export const StageResultSchema = z.strictObject({
  stage: StageIdSchema,
  proficiency: z.number().min(0).max(4).nullable(),
  low: z.number().min(0).max(4).nullable(),
  high: z.number().min(0).max(4).nullable(),
  /** The target's mean requirement in the stage. */
  target: z.number().min(0).max(4),
  rated: z.int().min(0),
  checked: z.int().min(0),
  notSure: z.int().min(0),
  notApplicable: z.int().min(0),
  skills: z.int().min(0),
});
export type StageResult = z.infer<typeof StageResultSchema>;

export const gapKinds = ['below', 'contradicted', 'not-assessed', 'likely'] as const;

export const GapSchema = z.strictObject({
  skill: SkillIdSchema,
  kind: z.enum(gapKinds),
  have: RatingSchema.nullable(),
  need: RatingSchema,
  /** Rating steps from what counts as there to what is needed. */
  shortfall: z.number().min(0),
  /** What closing it adds to P(at least the target), 0–1. */
  gain: z.number(),
  /** The rank: weight × shortfall × gain, relative to the first (1). */
  score: z.number().min(0),
  mustHave: z.boolean(),
  /** The answered checks that speak against the claim. */
  checks: z.array(CheckIdSchema),
});
export type Gap = z.infer<typeof GapSchema>;

export const CapabilityResultSchema = z.strictObject({
  capability: CapabilityIdSchema,
  level: LevelIdSchema,
  verdict: z.enum(['met', 'partly', 'open', 'unmeasured']),
  /** Skills of the capability whose answer meets what its level asks, and all that its level asks for. */
  met: z.array(SkillIdSchema),
  short: z.array(SkillIdSchema),
  unmeasured: z.array(SkillIdSchema),
});
export type CapabilityResult = z.infer<typeof CapabilityResultSchema>;

/** What P(at least the level in question) would be without one answer. */
export const ReasonSchema = z.strictObject({
  item: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('skill'), skill: SkillIdSchema, rating: RatingSchema }),
    z.strictObject({ kind: z.literal('check'), check: CheckIdSchema, right: z.boolean() }),
  ]),
  /** With it minus without it, −1…1. */
  change: z.number().min(-1).max(1),
});
export type Reason = z.infer<typeof ReasonSchema>;

export const WayUpSchema = z.strictObject({
  /** `reached`: nothing to do; `found`: the steps place at the target; `none`: no set of improvements does. */
  kind: z.enum(['reached', 'found', 'none']),
  steps: z.array(z.strictObject({ skill: SkillIdSchema, from: RatingSchema.nullable(), to: RatingSchema })),
  /** P(at least the target) once the steps are made. */
  probability,
  /** True where no smaller set does it; otherwise no set smaller than `atLeast` does. */
  exact: z.boolean(),
  atLeast: z.int().min(0),
});
export type WayUp = z.infer<typeof WayUpSchema>;

export const ProjectStepSchema = z.strictObject({
  project: ProjectIdSchema,
  /** Weeks counted from 1 at the hours a week given. */
  startWeek: z.int().min(1),
  endWeek: z.int().min(1),
  hours: z.number().positive(),
  milestones: z.array(
    z.strictObject({
      milestone: MilestoneIdSchema,
      startWeek: z.int().min(1),
      endWeek: z.int().min(1),
      closes: z.array(SkillRatingSchema),
    }),
  ),
  /** Gaps it closes, and its share of all the weighted gaps, 0–1. */
  closes: z.array(SkillIdSchema),
  share: probability,
});
export type ProjectStep = z.infer<typeof ProjectStepSchema>;

export const PlanSchema = z.strictObject({
  hoursPerWeek: z.number().positive(),
  weeks: z.int().min(0),
  /** Gaps no chosen project closes. */
  stillOpen: z.array(SkillIdSchema),
  habits: z.array(HabitIdSchema),
});

/** Something in the answers a friend would ask about; the answers stand all the same. */
export const ContradictionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('prerequisite'),
    skill: SkillIdSchema,
    rating: RatingSchema,
    prerequisite: SkillIdSchema,
  }),
  z.strictObject({ kind: z.literal('straight-line'), stage: StageIdSchema, rating: RatingSchema }),
  z.strictObject({ kind: z.literal('not-applicable'), stage: StageIdSchema, count: z.int().positive() }),
]);
export type Contradiction = z.infer<typeof ContradictionSchema>;

/** Ids and numbers only: words are looked up when it is shown. */
export const ReportSchema = z.strictObject({
  format: z.literal('levelmark.report'),
  formatVersion: z.literal(1),
  track: TrackIdSchema,
  trackVersion: z.string(),
  asOf: z.iso.datetime({ offset: true }),
  target: LevelIdSchema,
  placement: PlacementSchema,
  /** β in rating steps (80 % interval); unverified where no check was taken. */
  bias: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unverified') }),
    z.strictObject({ kind: z.literal('measured'), mean: z.number(), low: z.number(), high: z.number() }),
  ]),
  stages: z.array(StageResultSchema),
  capabilities: z.array(CapabilityResultSchema),
  /** Months since the salary bands were gathered; older than twelve is a warning. */
  salaryAgeMonths: z.int().min(0),
  gaps: z.array(GapSchema),
  /** The five answers that moved the placement most. */
  reasons: z.array(ReasonSchema),
  wayUp: WayUpSchema,
  projects: z.array(ProjectStepSchema),
  plan: PlanSchema,
  contradictions: z.array(ContradictionSchema),
  /** Skills whose answer is older than its volatility allows. */
  stale: z.array(SkillIdSchema),
  attempt: AttemptSchema,
});
export type Report = Omit<z.infer<typeof ReportSchema>, 'attempt'> & { attempt: Attempt };
