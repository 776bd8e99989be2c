import { startAttempt } from '@/lib/attempt/start-attempt';
import type { Attempt, RatingAnswer } from '@/lib/schema/attempt';
import { SkillIdSchema, StageIdSchema, TrackIdSchema } from '@/lib/schema/ids';
import type { Rating } from '@/lib/schema/skill';

export const morning = '2026-11-22T08:00:00.000Z';
export const noon = '2026-11-22T12:00:00.000Z';
export const evening = '2026-11-22T20:00:00.000Z';

export const sql = SkillIdSchema.parse('sql');
export const docker = SkillIdSchema.parse('docker');
export const databases = StageIdSchema.parse('databases');

export function sampleAttempt(id = 'one'): Attempt {
  return startAttempt({
    id,
    track: TrackIdSchema.parse('python-backend'),
    trackVersion: '1.0.0',
    mode: 'ratings',
    startedAt: morning,
  });
}

export function rated(skill: string, rating: Rating, at = noon): RatingAnswer {
  return { kind: 'rating', skill: SkillIdSchema.parse(skill), rating, at };
}
