import { locales } from '@/lib/schema/text';
import { surveyBank } from './survey-bank';
import type { TrackFiles } from './read-track';

/** From how many checks with one right option on their form is judged, and what share of them may be alike. */
const judgedFrom = 20;
const highestShare = 0.4;

/** What gives the right option away in the bank as a whole: where it stands, or how long it is. */
export function findBankProblems({ stages, skills, checks }: TrackFiles): string[] {
  const { ones, positions, longest } = surveyBank({
    stages: stages.items,
    skills: skills.items,
    checks: checks.items,
  });
  if (ones < judgedFrom) return [];
  const isTooMany = (count: number) => count > highestShare * ones;
  const limit = `${highestShare * 100} % is the most`;
  return [
    ...Object.entries(positions)
      .filter(([, count]) => isTooMany(count))
      .map(([letter, count]) => `checks: ${count} of ${ones} right options stand at "${letter}"; ${limit}.`),
    ...locales
      .filter((locale) => isTooMany(longest[locale]))
      .map(
        (locale) =>
          `checks: in ${longest[locale]} of ${ones} the right option is the longest in "${locale}"; ${limit}.`,
      ),
  ];
}
