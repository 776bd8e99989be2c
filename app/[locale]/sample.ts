import { loadCases } from '@/lib/content/load-cases';
import { assess } from '@/lib/engine/assess';
import type { Report } from '@/lib/schema/report';
import type { Text } from '@/lib/schema/text';
import type { Track } from '@/lib/schema/track';

const hoursPerWeek = 6;

/** The track's worked case that serves as the sample, judged by the engine; null where no case is named for it. */
export function assessSample(track: Track): { title: Text; report: Report } | null {
  const worked = loadCases(track).find((candidate) => candidate.sample === true);
  if (!worked) return null;
  const { title, attempt, target } = worked;
  return {
    title,
    report: assess({ yardstick: track, attempt, asOf: attempt.startedAt, target, hoursPerWeek }),
  };
}
