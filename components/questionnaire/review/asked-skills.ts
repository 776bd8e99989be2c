import type { AskedSkills } from '@/lib/engine/answers/find-contradictions';

/** What the look before the report has to know of a track: what is asked where, and what builds on what. */
export function readAskedSkills({ stages, skills }: AskedSkills): AskedSkills {
  return {
    stages: stages.map(({ id }) => ({ id })),
    skills: skills.map(({ id, stage, prerequisites, retired }) => ({ id, stage, prerequisites, retired })),
  };
}
