import { EvidenceInputSchema } from '@/lib/schema/answer-input';
import type { EvidenceInput } from '@/lib/schema/answer-input';
import type { Evidence } from '@/lib/schema/attempt';

/** What can be kept of typed evidence: a field that does not fit is left out, the others stay; undefined where nothing is said. */
export function readEvidence(input: EvidenceInput): Evidence | undefined {
  const misfits =
    EvidenceInputSchema.safeParse(input).error?.issues.map((issue) => [String(issue.path[0]), '']) ?? [];
  const kept = EvidenceInputSchema.parse({ ...input, ...Object.fromEntries(misfits) });
  const said = Object.entries(kept).filter(([, value]) => value !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
