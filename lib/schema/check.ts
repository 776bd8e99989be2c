import { z } from 'zod';
import { CheckIdSchema, ResourceIdSchema, SkillIdSchema } from './ids';
import { TextSchema } from './text';

const option = z.strictObject({ id: z.string().regex(/^[a-z]$/, 'an option is a letter'), text: TextSchema });

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
const language = z.enum(codeLanguages);
const fileName = z.string().regex(/^[a-z0-9.-]+$/, 'a file is named in small letters, digits, "." and "-"');

/**
 * Why the key is right: a Python file that a test runs and whose output it compares, a script a test runs on a real
 * PostgreSQL, or what the primary source says. Python files lie in `checks/code/`, scripts in `checks/proof/`.
 */
const proof = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('python'), file: fileName, prints: z.string().min(1) }),
  z.strictObject({ kind: z.literal('postgresql'), file: fileName }),
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
  /** What the question is about, the same in both languages. */
  code: z.strictObject({ language, text: z.string().min(1) }).optional(),
  explanation: TextSchema,
  source: z.strictObject({ resource: ResourceIdSchema, section: TextSchema }),
};

const one = z.strictObject({
  ...shared,
  kind: z.literal('one'),
  options: z.array(option).length(4),
  key: z.string(),
});
const several = z.strictObject({
  ...shared,
  kind: z.literal('several'),
  options: z.array(option).min(4),
  key: z.array(z.string()).min(1),
});
const order = z.strictObject({
  ...shared,
  kind: z.literal('order'),
  options: z.array(option).min(3),
  key: z.array(z.string()).min(3),
});
const output = z.strictObject({ ...shared, kind: z.literal('output'), key: z.string().min(1) });

/** A knowledge question with a right answer, as a checked track carries it. */
export const CheckSchema = z.discriminatedUnion('kind', [one, several, order, output]);
export type Check = z.infer<typeof CheckSchema>;

/** In the source the code is a file in `checks/code/`, and the proof stands beside the key: a checked track leaves it behind. */
const source = { code: z.strictObject({ language, file: fileName }).optional(), proof };

/** A check as its author writes it in `checks/NN-<stage>.json`. */
export const CheckSourceSchema = z.discriminatedUnion('kind', [
  one.extend(source),
  several.extend(source),
  order.extend(source),
  output.extend(source),
]);
export type CheckSource = z.infer<typeof CheckSourceSchema>;
