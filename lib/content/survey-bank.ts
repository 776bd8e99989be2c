import type { Check, CheckSource } from '@/lib/schema/check';
import type { Locale } from '@/lib/schema/text';

/** What a survey looks at, of a checked track or of its files. */
type Bank = {
  stages: readonly { id: string }[];
  skills: readonly { id: string; stage: string; retired?: boolean | undefined }[];
  checks: readonly (Check | CheckSource)[];
};

type One = Extract<Check | CheckSource, { kind: 'one' }>;

/** How the checks in use are spread; retired ones are left out. */
export type BankSurvey = {
  /** How many checks each stage has of each format and difficulty; `counts` from 1 to 4. */
  rows: { stage: string; format: Check['kind']; counts: number[] }[];
  /** How many checks have one right option of four. */
  ones: number;
  /** Letter → how many of those have the right option there. */
  positions: Record<string, number>;
  /** How many of those have a right option that is longer than every other one. */
  longest: Record<Locale, number>;
  /** Skills in use that no check asks about. */
  unchecked: string[];
};

const formats = ['one', 'several', 'order', 'output'] as const;
const difficulties = [1, 2, 3, 4] as const;

/** Counts a bank of knowledge checks. */
export function surveyBank({ stages, skills, checks }: Bank): BankSurvey {
  const active = checks.filter((check) => check.retired !== true);
  const asked = new Set<string>(active.map((check) => check.skill));
  const ones = active.filter((check) => check.kind === 'one');
  return {
    rows: stages.flatMap((stage) => {
      const within = new Set(skills.filter((skill) => skill.stage === stage.id).map((skill) => skill.id));
      return countStage(
        stage.id,
        active.filter((check) => within.has(check.skill)),
      );
    }),
    ones: ones.length,
    positions: Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((letter) => [letter, ones.filter((check) => check.key === letter).length]),
    ),
    longest: {
      zh: ones.filter((check) => isRightLongest(check, 'zh')).length,
      en: ones.filter((check) => isRightLongest(check, 'en')).length,
    },
    unchecked: skills
      .filter((skill) => skill.retired !== true && !asked.has(skill.id))
      .map((skill) => skill.id),
  };
}

function countStage(stage: string, checks: readonly (Check | CheckSource)[]): BankSurvey['rows'] {
  return formats.map((format) => {
    const row = checks.filter((check) => check.kind === format);
    return {
      stage,
      format,
      counts: difficulties.map((rating) => row.filter((check) => check.verifies === rating).length),
    };
  });
}

/** A tie gives nothing away. */
function isRightLongest({ options, key }: One, locale: Locale): boolean {
  const lengths = options.map((option) => ({ right: option.id === key, length: option.text[locale].length }));
  const wrong = Math.max(...lengths.filter(({ right }) => !right).map(({ length }) => length));
  return lengths.some(({ right, length }) => right && length > wrong);
}
