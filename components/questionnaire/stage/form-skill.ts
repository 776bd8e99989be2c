import type { SkillId } from '@/lib/schema/ids';
import { ratings } from '@/lib/schema/skill';
import type { Rating } from '@/lib/schema/skill';
import type { LocalTrack } from '@/lib/schema/track';

export type Anchor = { rating: Rating; text: string };

/** A skill as it is asked. */
export type FormSkill = {
  id: SkillId;
  title: string;
  why: string;
  anchors: Anchor[];
  choices: { id: string; title: string }[];
};

/** The skills a stage asks, in their order. */
export function listFormSkills(track: LocalTrack, stage: string): FormSkill[] {
  return track.skills
    .filter((skill) => skill.stage === stage && skill.retired !== true)
    .map(({ id, title, why, anchors, choices }) => ({
      id,
      title,
      why,
      anchors: ratings.map((rating) => ({ rating, text: anchors[rating] ?? '' })),
      choices: choices ?? [],
    }));
}
