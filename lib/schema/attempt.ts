import { z } from 'zod';
import type { TrackId } from './ids';
import { RatingSchema } from './skill';

/** How the person knows, from weakest to strongest. */
export const evidenceKinds = ['read', 'practised', 'shipped', 'load', 'taught'] as const;

export const EvidenceSchema = z.object({
  how: z.enum(evidenceKinds).optional(),
  note: z.string().max(2000).optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  /** The month it was last true, like 2025-11. */
  on: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/** A moment with its zone, like 2026-01-31T12:00:00Z. */
export const InstantSchema = z.iso.datetime({ offset: true });

/** In a file an id is any short text: whether the track knows it is asked afterwards, so that an unknown one is named. */
const id = z.string().min(1).max(200);

export const RatingAnswerSchema = z.object({
  kind: z.literal('rating'),
  skill: id.brand('SkillId'),
  rating: RatingSchema,
  /** Which of the skill's choices was meant, where it has any. */
  chosen: z.array(id).optional(),
  at: InstantSchema,
  evidence: EvidenceSchema.loose().optional(),
});
export type RatingAnswer = z.infer<typeof RatingAnswerSchema>;

export const NotSureAnswerSchema = z.object({
  kind: z.literal('not-sure'),
  skill: id.brand('SkillId'),
  at: InstantSchema,
});
export type NotSureAnswer = z.infer<typeof NotSureAnswerSchema>;

export const NotApplicableAnswerSchema = z.object({
  kind: z.literal('not-applicable'),
  skill: id.brand('SkillId'),
  reason: z.string().max(500),
  at: InstantSchema,
});
export type NotApplicableAnswer = z.infer<typeof NotApplicableAnswerSchema>;

/** Exactly one of `options` (one, several, or the order given), `text` and `dontKnow` is there. */
export const CheckAnswerSchema = z.object({
  kind: z.literal('check'),
  check: id.brand('CheckId'),
  options: z.array(id).optional(),
  text: z.string().max(2000).optional(),
  dontKnow: z.literal(true).optional(),
  at: InstantSchema,
});
export type CheckAnswer = z.infer<typeof CheckAnswerSchema>;

/** What the person said of a skill. */
export type SkillAnswer = RatingAnswer | NotSureAnswer | NotApplicableAnswer;
export type Answer = SkillAnswer | CheckAnswer;

/** Answers keep fields this version does not know: a file stays readable for ever. */
export const AnswerSchema = z.discriminatedUnion('kind', [
  RatingAnswerSchema.loose(),
  NotSureAnswerSchema.loose(),
  NotApplicableAnswerSchema.loose(),
  CheckAnswerSchema.loose().refine(
    (answer) =>
      [answer.options, answer.text, answer.dontKnow].filter((said) => said !== undefined).length === 1,
    'a check is answered by exactly one of "options", "text" and "dontKnow"',
  ),
]);

export const modes = ['quick', 'ratings', 'full'] as const;
export const ModeSchema = z.enum(modes);
export type Mode = z.infer<typeof ModeSchema>;

/** Where the person stopped: at a skill or a check of the stage. */
export const PositionSchema = z.object({ stage: id.brand('StageId'), item: id });
export type Position = z.infer<typeof PositionSchema>;

/** One run of the questionnaire, kept with its answers and their dates. */
export const AttemptSchema = z.looseObject({
  format: z.literal('levelmark.attempt'),
  formatVersion: z.literal(1),
  id,
  track: id.brand('TrackId'),
  trackVersion: id,
  mode: ModeSchema,
  startedAt: InstantSchema,
  position: PositionSchema.loose().optional(),
  answers: z.array(AnswerSchema).max(10_000),
});

export type Attempt = {
  format: 'levelmark.attempt';
  formatVersion: 1;
  id: string;
  track: TrackId;
  trackVersion: string;
  mode: Mode;
  startedAt: string;
  position?: Position | undefined;
  answers: Answer[];
};
