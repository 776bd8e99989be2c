import type { SkillId, StageId, TrackId } from '@/lib/schema/ids';
import type { LocalTrack } from '@/lib/schema/track';

export type SkillOutline = { id: SkillId; title: string };
export type StageOutline = { id: StageId; title: string; shortTitle: string; skills: SkillOutline[] };

/** A track as the questionnaire sees it from afar: what is asked where, and how long it takes. */
export type TrackOutline = {
  id: TrackId;
  version: string;
  title: string;
  secondsPerRating: number;
  stages: StageOutline[];
};

/** The outline of a track; retired skills are not asked any more. */
export function outlineTrack({ id, version, title, scoring, stages, skills }: LocalTrack): TrackOutline {
  const active = skills.filter((skill) => skill.retired !== true);
  return {
    id,
    version,
    title,
    secondsPerRating: scoring.secondsPerRating,
    stages: stages.map((stage) => ({
      id: stage.id,
      title: stage.title,
      shortTitle: stage.shortTitle,
      skills: active
        .filter((skill) => skill.stage === stage.id)
        .map((skill) => ({ id: skill.id, title: skill.title })),
    })),
  };
}
