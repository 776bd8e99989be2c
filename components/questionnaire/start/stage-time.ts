import type { TrackOutline } from '@/components/questionnaire/outline';

/** How many skills a track asks. */
export function countSkills({ stages }: TrackOutline): number {
  return stages.reduce((sum, { skills }) => sum + skills.length, 0);
}

/** Whole minutes that so many ratings take, never none. */
export function estimateMinutes(skills: number, secondsPerRating: number): number {
  return Math.max(1, Math.round((skills * secondsPerRating) / 60));
}
