import { z } from 'zod';
import { ModeSchema } from './attempt';

const share = z.number().min(0).max(1);

/** How one scoring placed simulated people in one mode; see docs/accuracy.md. */
const placed = z.strictObject({
  mode: ModeSchema,
  scenario: z.enum(['well', 'misspecified']),
  scoring: z.enum(['model', 'mean-rule', 'share-rule', 'no-bias', 'random-order', 'limit']),
  accuracy: share,
  accuracySe: z.number().min(0),
  /** Null for a rule that gives no probabilities. */
  ece: share.nullable(),
  coverage80: share.nullable(),
  questionsMean: z.number().min(0),
  minutesMean: z.number().min(0),
});

/** `accuracy.json`: what `levelmark simulate` measured on a track, written by `npm run accuracy`. */
export const AccuracySchema = z.strictObject({
  trackVersion: z.string().min(1),
  date: z.iso.date(),
  seed: z.int().min(0),
  people: z.int().positive(),
  results: z.array(placed).min(1),
  /** Level → the share of people truly at it whom a must-have holds under it, scenario `well`. */
  heldBack: z.record(z.string(), share.nullable()),
});
export type Accuracy = z.infer<typeof AccuracySchema>;
