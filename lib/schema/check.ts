import { z } from 'zod';
import { CheckIdSchema, ResourceIdSchema, SkillIdSchema } from './ids';
import { TextSchema } from './text';

const option = z.strictObject({ id: z.string().regex(/^[a-z]$/, 'an option is a letter'), text: TextSchema });

/** What the question is about, the same in both languages; `file` lies in `checks/code/`. */
const codeLanguages = [
  'python',
  'sql',
  'text',
  'json',
  'yaml',
  'dockerfile',
  'http',
  'bash',
  'nginx',
  'hcl',
] as const;
const codeSource = z.strictObject({
  language: z.enum(codeLanguages),
  file: z.string().regex(/^[a-z0-9.-]+$/),
});

/**
 * Why the key is right: a Python file that a test runs and whose output it compares, a script a test runs on a real
 * PostgreSQL, or what the primary source says.
 */
const proof = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('python'), file: z.string(), prints: z.string() }),
  z.strictObject({ kind: z.literal('postgresql'), file: z.string() }),
  z.strictObject({ kind: z.literal('source'), sentence: TextSchema }),
]);

const shared = {
  id: CheckIdSchema,
  /** Stable for ever; compact links name checks by it. */
  number: z.int().positive(),
  retired: z.boolean().optional(),
  skill: SkillIdSchema,
  /** The rating that a right answer bears out. */
  verifies: z.literal([1, 2, 3, 4]),
  question: TextSchema,
  code: codeSource.optional(),
  explanation: TextSchema,
  source: z.strictObject({ resource: ResourceIdSchema, section: TextSchema }),
  proof,
};

/** A knowledge question with a right answer. */
export const CheckSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('one'), options: z.array(option).length(4), key: z.string() }),
  z.strictObject({
    ...shared,
    kind: z.literal('several'),
    options: z.array(option).min(4),
    key: z.array(z.string()).min(1),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('order'),
    options: z.array(option).min(3),
    key: z.array(z.string()).min(3),
  }),
  z.strictObject({ ...shared, kind: z.literal('output'), key: z.string() }),
]);
export type Check = z.infer<typeof CheckSchema>;
