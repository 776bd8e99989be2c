import { z } from 'zod';
import { EvidenceSchema } from './attempt';

const blank = z
  .string()
  .trim()
  .length(0)
  .transform(() => undefined);

/** Evidence as it is typed into a form: an empty field is a field left out. */
export const EvidenceInputSchema = z.object({
  how: z.union([blank, EvidenceSchema.shape.how]),
  note: z.union([blank, EvidenceSchema.shape.note]),
  link: z.union([blank, EvidenceSchema.shape.link]),
  on: z.union([blank, EvidenceSchema.shape.on]),
});
export type EvidenceInput = z.input<typeof EvidenceInputSchema>;

/** Why a skill does not apply, as it is typed: something has to be said. */
export const ReasonInputSchema = z.object({ reason: z.string().trim().min(1).max(500) });
