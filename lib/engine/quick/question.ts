import type { CheckId, SkillId } from '@/lib/schema/ids';
import type { Item } from '@/lib/engine/model/measurement-model';

/** A question of a track: the rating of a skill, or a knowledge check. */
export type Question = { kind: 'skill'; id: SkillId } | { kind: 'check'; id: CheckId };

/** A question that may be asked next: its item, and how long an answer takes. */
export type Candidate = { item: Item; seconds: number };
