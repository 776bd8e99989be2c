import { EvidenceSchema } from '@/lib/schema/attempt';
import type { Attempt, Evidence, RatingAnswer } from '@/lib/schema/attempt';
import { findSkillAnswer } from './find-skill-answer';
import { recordAnswer } from './record-answer';

export type SkillRating = Pick<RatingAnswer, 'skill' | 'rating' | 'at'> & { evidence?: Evidence | undefined };

/** The attempt with a skill rated. Evidence and choices of an earlier rating stay; `evidence` stands in where there is none. */
export function rateSkill(attempt: Attempt, { evidence, ...rated }: SkillRating): Attempt {
  const before = findSkillAnswer(attempt, rated.skill);
  const kept = before?.kind === 'rating' ? before : {};
  return recordAnswer(attempt, { ...(evidence && { evidence }), ...kept, kind: 'rating', ...rated });
}

/**
 * The attempt with other evidence or other choices beside a rating, which keeps its date and the fields of evidence
 * this version does not know; nothing changes where the skill is not rated.
 */
export function detailRating(
  attempt: Attempt,
  skill: string,
  details: Pick<RatingAnswer, 'chosen' | 'evidence'>,
): Attempt {
  const answer = findSkillAnswer(attempt, skill);
  if (answer?.kind !== 'rating') return attempt;
  const evidence = 'evidence' in details ? mergeEvidence(answer.evidence, details.evidence) : answer.evidence;
  return recordAnswer(attempt, { ...answer, ...details, evidence });
}

function mergeEvidence(before: Evidence | undefined, said: Evidence | undefined): Evidence | undefined {
  const unknown = Object.entries(before ?? {}).filter(([field]) => !(field in EvidenceSchema.shape));
  const merged = { ...Object.fromEntries(unknown), ...said };
  return Object.keys(merged).length > 0 ? merged : undefined;
}
