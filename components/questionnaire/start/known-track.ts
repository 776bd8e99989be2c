import type { KnownTrack } from '@/lib/attempt/find-attempt-problems';
import type { Track } from '@/lib/schema/track';

/** The names of a track that an attempt may use, without a word of text. */
export function knowTrack({ id, version, stages, skills, checks }: Track): KnownTrack {
  return {
    id,
    version,
    stages: stages.map(pickId),
    skills: skills.map((skill) => ({ id: skill.id, choices: skill.choices?.map(pickId) })),
    checks: checks.map((check) =>
      check.kind === 'output' ? { id: check.id } : { id: check.id, options: check.options.map(pickId) },
    ),
  };
}

function pickId({ id }: { id: string }): { id: string } {
  return { id };
}
