import { z } from 'zod';
import { AccuracySchema } from './accuracy';
import { CheckSchema } from './check';
import { SourceIdSchema, TrackIdSchema } from './ids';
import { BelowSchema, LevelSchema, MarketSchema } from './level';
import { HabitSchema, ProjectSchema, ResourceSchema } from './project';
import { SkillSchema } from './skill';
import { StageSchema } from './stage';
import { TextSchema } from './text';
import type { Localized } from './text';

/** The parameters of the measurement model; see docs/scoring.md. */
export const ScoringSchema = z.strictObject({
  /** ρ, the share of a stage's variance that is general proficiency, 0–1. */
  stageCorrelation: z.number().gt(0).lt(1),
  /** S, the prior standard deviation of a stage. */
  spread: z.number().positive(),
  /** μ_β and its standard deviation, on the latent scale. */
  biasMean: z.number(),
  biasSd: z.number().positive(),
  /** Latent distance of one rating step beyond the outer bars, and the least distance of two thresholds. */
  ratingStep: z.number().positive(),
  separation: z.number().positive(),
  /** a of a rating by priority: 1–2, 3, 4–5. */
  discrimination: z.strictObject({
    low: z.number().positive(),
    middle: z.number().positive(),
    high: z.number().positive(),
  }),
  /** a of a check, and the factor on every further check of the same skill. */
  checkDiscrimination: z.number().positive(),
  checkDamping: z.number().gt(0).max(1),
  /** Fewer informative answers than this place nobody. */
  minimumAnswers: z.int().positive(),
  secondsPerRating: z.number().positive(),
  secondsPerCheck: z.number().positive(),
  /** Months after which an answer is asked again, by volatility. */
  staleAfterMonths: z.strictObject({
    slow: z.number().positive(),
    medium: z.number().positive(),
    fast: z.number().positive(),
  }),
});
export type Scoring = z.infer<typeof ScoringSchema>;

/** Where the track's facts come from. */
export const SourceSchema = z.strictObject({
  id: SourceIdSchema,
  title: TextSchema,
  site: z.string().min(1),
  date: z.iso.date(),
  url: z.url({ protocol: /^https$/ }).nullable(),
  note: TextSchema,
});

/** `track.json`. */
export const TrackFileSchema = z.strictObject({
  id: TrackIdSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is written like 1.0.0'),
  title: TextSchema,
  summary: TextSchema,
  scoring: ScoringSchema,
  sources: z.array(SourceSchema).min(1),
});

/** A whole track, read and checked: all its files as one object. */
export const TrackSchema = TrackFileSchema.extend({
  stages: z.array(StageSchema).min(1),
  skills: z.array(SkillSchema).min(1),
  below: BelowSchema,
  levels: z.array(LevelSchema).min(1),
  market: MarketSchema,
  projects: z.array(ProjectSchema),
  resources: z.array(ResourceSchema),
  habits: z.array(HabitSchema),
  checks: z.array(CheckSchema),
  /** What simulation says of it; missing until it was measured. */
  accuracy: AccuracySchema.optional(),
});
export type Track = z.infer<typeof TrackSchema>;

/** A track in one language: what a page, an export or a terminal shows. */
export type LocalTrack = Localized<Track>;
