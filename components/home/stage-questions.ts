import type { SkillId, StageId } from '@/lib/schema/ids';
import type { LocalTrack } from '@/lib/schema/track';

/** A stage by name with the names of the skills it asks. */
export type StageEntry = { id: StageId; title: string; skills: { id: SkillId; title: string }[] };

/** The stages of a track with the skills that are still asked, in its order. */
export function listStageQuestions(track: LocalTrack): StageEntry[] {
  return track.stages.map(({ id, title }) => ({
    id,
    title,
    skills: track.skills
      .filter((skill) => skill.stage === id && skill.retired !== true)
      .map((skill) => ({ id: skill.id, title: skill.title })),
  }));
}
