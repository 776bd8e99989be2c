import type { SkillId } from '@/lib/schema/ids';
import type { Contradiction } from '@/lib/schema/report';
import type { Rating } from '@/lib/schema/skill';

type Ground = { kind: 'prerequisite'; prerequisite: SkillId; skills: { id: SkillId; rating: Rating }[] };

/** One question to ask: a missing ground once, with all that was built on it. */
export type Question = Ground | Exclude<Contradiction, { kind: 'prerequisite' }>;

/** The contradictions as questions, so that one answer of 0 is asked about once. */
export function groupContradictions(contradictions: readonly Contradiction[]): Question[] {
  const grounds = new Map<SkillId, Ground>();
  const others: Question[] = [];
  for (const contradiction of contradictions) {
    if (contradiction.kind !== 'prerequisite') {
      others.push(contradiction);
      continue;
    }
    const { prerequisite, skill, rating } = contradiction;
    const known = grounds.get(prerequisite)?.skills ?? [];
    grounds.set(prerequisite, {
      kind: 'prerequisite',
      prerequisite,
      skills: [...known, { id: skill, rating }],
    });
  }
  return [...grounds.values(), ...others];
}
