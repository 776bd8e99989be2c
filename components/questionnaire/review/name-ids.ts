import type { SkillOutline, StageOutline, TrackOutline } from '@/components/questionnaire/outline';

export type PlacedSkill = { stage: StageOutline; skill: SkillOutline };

/** Where a skill is asked, and by what name; undefined for one that is not asked any more. */
export function placeSkill({ stages }: TrackOutline, id: string): PlacedSkill | undefined {
  return stages.flatMap((stage) =>
    stage.skills.filter((skill) => skill.id === id).map((skill) => ({ stage, skill })),
  )[0];
}

/** The title of a stage. */
export function nameStage({ stages }: TrackOutline, id: string): string {
  return stages.find((stage) => stage.id === id)?.title ?? id;
}
