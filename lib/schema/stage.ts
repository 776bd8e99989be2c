import { z } from 'zod';
import { StageIdSchema } from './ids';
import { TextSchema } from './text';

export const StageSchema = z.strictObject({
  id: StageIdSchema,
  /** An axis of the radar, or the closing part that informs without being one. */
  kind: z.enum(['axis', 'closing']),
  /** Share of the composite, 0–1; the axes sum to 1, a closing part has 0. */
  weight: z.number().min(0).max(1),
  title: TextSchema,
  /** At most a few characters, for the radar's axis and for tight rows. */
  shortTitle: TextSchema,
  summary: TextSchema,
});
export type Stage = z.infer<typeof StageSchema>;
