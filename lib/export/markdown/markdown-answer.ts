import type { AnswerTold, EvidenceParts } from '../sentences/describe-answers';
import { joinNames, joinSentences } from '../sentences/join-names';
import { quoteIn } from '../sentences/quote-in';
import { escapeMarkdown as escape, linkMarkdown } from './markdown-blocks';
import type { Telling } from '../telling';

/** An answer with its date, its reason and its evidence on one line. */
export function writeAnswer(telling: Telling, answer: AnswerTold): string {
  const { translate, locale } = telling;
  const evidence = writeEvidence(locale, answer.evidence);
  return joinSentences(locale, [
    escape(answer.sentence),
    ...(answer.reason === null ? [] : [escape(answer.reason)]),
    ...(answer.date === null ? [] : [escape(translate('report.answer.on', { date: answer.date }))]),
    ...(evidence === ''
      ? []
      : [quoteIn(telling, 'report.answer.evidence', { at: 'parts', words: evidence })]),
  ]);
}

/** How the person knows, on one line; the note is the person's own words, escaped. */
export function writeEvidence(locale: Telling['locale'], evidence: EvidenceParts | null): string {
  if (evidence === null) return '';
  const { how, on, note, link } = evidence;
  const words = [how, on, note].filter((part) => part !== null).map(escape);
  return joinNames(locale, link === null ? words : [...words, linkMarkdown(link, link)]);
}
