import { z } from 'zod';
import { AttemptSchema } from './attempt';
import type { Attempt } from './attempt';
import { TrackIdSchema } from './ids';

const at = z.iso.datetime({ offset: true });

/** An attempt as a browser keeps it; `revision` rises by one with every write. */
export const AttemptRecordSchema = z.looseObject({
  id: z.string().min(1).max(200),
  track: TrackIdSchema,
  revision: z.int().min(1),
  updatedAt: at,
  /** When its report was asked for; null while it is open. */
  finishedAt: at.nullable(),
  attempt: AttemptSchema,
});

export type AttemptRecord = {
  id: string;
  track: Attempt['track'];
  revision: number;
  updatedAt: string;
  finishedAt: string | null;
  attempt: Attempt;
};
