import { z } from 'zod';

const row = z.array(z.string().nullable());
const base = { session: z.enum(['a', 'b', 'c']) };
const statement = { ...base, sql: z.string().min(1) };
const finish = { ...base, finishes: z.literal(true) };
const rows = { rows: z.array(row) };
const error = { error: z.string().regex(/^[0-9A-Z]{5}$/, 'an error is a SQLSTATE') };

/**
 * One statement of one session and what must come of it: these rows (every value as text, NULL as null), this error,
 * a plan with and without these words, a wait for another session's lock (ended later by a `finishes` step), or
 * merely no error.
 */
export const StepSchema = z.union([
  z.strictObject({ ...statement, ...rows }),
  z.strictObject({ ...statement, ...error }),
  z.strictObject({ ...statement, ok: z.literal(true) }),
  z.strictObject({ ...statement, blocks: z.literal(true) }),
  z.strictObject({
    ...statement,
    planHas: z.array(z.string()).min(1),
    planLacks: z.array(z.string()).optional(),
  }),
  z.strictObject({ ...finish, ...rows }),
  z.strictObject({ ...finish, ...error }),
  z.strictObject({ ...finish, ok: z.literal(true) }),
]);
export type Step = z.infer<typeof StepSchema>;

/** `checks/proof/<check>.json`: what a check claims of PostgreSQL, as steps taken in order in a database of its own. */
export const ProofSchema = z.strictObject({
  setup: z.array(z.string().min(1)),
  steps: z.array(StepSchema).min(1),
});
export type Proof = z.infer<typeof ProofSchema>;
