import { formatDay, formatMonth } from '@/lib/i18n/formats';
import type { CheckAnswer, Evidence, SkillAnswer } from '@/lib/schema/attempt';
import { lookUp } from './look-up';
import { quoteIn } from './quote-in';
import type { Telling } from '../telling';

/** How the person knows, in parts: the words are ours, note and link are the person's own and are to be shown as they are. */
export type EvidenceParts = {
  how: string | null;
  on: string | null;
  note: string | null;
  link: string | null;
};

/** One answer told: the sentence is ours, `reason` is the person's own. */
export type AnswerTold = {
  sentence: string;
  reason: string | null;
  date: string | null;
  evidence: EvidenceParts | null;
};

/** A row of the table of all answers. `short` is the rating with its name, or what was said instead of one. */
export type AnswerRow = AnswerTold & {
  id: string;
  title: string;
  stage: string;
  short: string;
  rating: number | null;
  need: number | null;
};

/** What a skill's standing rests on: the answer with its date and evidence. */
export function describeAnswer(telling: Telling, skill: string): AnswerTold {
  const answer = telling.latest.skills.get(skill);
  const date = answer === undefined ? null : formatDay(telling.locale, answer.at);
  const evidence =
    answer?.kind === 'rating' && answer.evidence !== undefined
      ? listEvidence(telling, answer.evidence)
      : null;
  return {
    sentence: sayAnswer(telling, skill, answer),
    reason: answer?.kind === 'not-applicable' ? answer.reason : null,
    date,
    evidence,
  };
}

/** Every active skill of the track with what was said of it, in track order. */
export function listAnswers(telling: Telling): AnswerRow[] {
  const { report, track, latest } = telling;
  return track.skills
    .filter((skill) => skill.retired !== true)
    .map((skill) => {
      const answer = latest.skills.get(skill.id);
      return {
        ...describeAnswer(telling, skill.id),
        id: skill.id,
        title: skill.title,
        stage: skill.stage,
        short: sayShortly(telling, answer),
        rating: answer?.kind === 'rating' ? answer.rating : null,
        need: skill.required[report.target] ?? null,
      };
    });
}

/** Ids of answered skills and checks that the track doesn't have (any more): kept, and counted for nothing. */
export function listStrangers({ report, track }: Telling): string[] {
  const known = new Set<string>([...track.skills, ...track.checks].map(({ id }) => id));
  const named = report.attempt.answers.map((answer) =>
    answer.kind === 'check' ? answer.check : answer.skill,
  );
  return [...new Set<string>(named)].filter((id) => !known.has(id));
}

/** What was said to each check that was taken, a sentence each, in track order. */
export function listCheckAnswers(telling: Telling): { skill: string; sentence: string }[] {
  return telling.track.checks.flatMap(({ id, skill }) =>
    describeChecks(telling, [id]).map((sentence) => ({ skill, sentence })),
  );
}

/** What was said to these checks, a sentence each; those that speak against a claim say so. */
export function describeChecks(telling: Telling, checks: readonly string[]): string[] {
  const { report, track, translate, latest } = telling;
  const against = new Set<string>(report.gaps.flatMap((gap) => gap.checks));
  return checks.flatMap((id) => {
    const answer = latest.checks.get(id);
    if (answer === undefined) return [];
    const words = answer.dontKnow === true ? translate('report.answer.dontKnow') : sayChoice(answer);
    const { number } = lookUp(track.checks, id);
    const key = against.has(id) ? 'report.answer.checkAgainst' : 'report.answer.check';
    return [quoteIn(telling, key, { at: 'said', words }, { number })];
  });
}

function sayAnswer({ track, translate }: Telling, skill: string, answer: SkillAnswer | undefined): string {
  if (answer === undefined) return translate('report.answer.unanswered');
  switch (answer.kind) {
    case 'rating':
      return translate('report.answer.rating', {
        rating: answer.rating,
        anchor: lookUp(track.skills, skill).anchors[answer.rating] ?? '',
      });
    case 'not-sure':
      return translate('report.answer.notSure');
    case 'not-applicable':
      return translate('report.answer.notApplicable');
  }
}

function sayShortly({ translate }: Telling, answer: SkillAnswer | undefined): string {
  if (answer === undefined) return translate('report.answers.unanswered');
  switch (answer.kind) {
    case 'rating':
      return `${answer.rating} · ${translate(`report.rating.${answer.rating}`)}`;
    case 'not-sure':
      return translate('report.answers.notSure');
    case 'not-applicable':
      return translate('report.answers.notApplicable');
  }
}

function sayChoice({ options, text }: CheckAnswer): string {
  return options?.join(', ') ?? text?.trim().split('\n').join(' / ') ?? '';
}

function listEvidence(
  { translate, locale }: Telling,
  { how, note, link, on }: Evidence,
): EvidenceParts | null {
  if (how === undefined && !note && !link && on === undefined) return null;
  return {
    how: how === undefined ? null : translate(`report.answer.how.${how}`),
    on: on === undefined ? null : translate('report.answer.since', { month: formatMonth(locale, on) }),
    note: note || null,
    link: link || null,
  };
}
