import type { StageId } from '@/lib/schema/ids';

type Staged = { stage: StageId; retired?: boolean | undefined };

/** The skills of a stage that are still asked, in the track's order. */
export function listStageSkills<T extends Staged>(track: { skills: T[] }, stage: StageId): T[] {
  return track.skills.filter((skill) => skill.stage === stage && skill.retired !== true);
}
