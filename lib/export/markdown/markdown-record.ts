import { listAnswers, listCheckAnswers, listStrangers } from '../sentences/describe-answers';
import {
  describeReasonMeasure,
  describeStale,
  listContradictions,
  listReasons,
} from '../sentences/describe-reasons';
import { describeComparison } from '../sentences/describe-placement';
import { lookUp, targetTitle } from '../sentences/look-up';
import { quoteIn } from '../sentences/quote-in';
import { writeEvidence } from './markdown-answer';
import { escapeMarkdown as escape, joinBlocks, listMarkdown, tableMarkdown } from './markdown-blocks';
import type { Telling } from '../telling';

/** Why: the answers that moved it, claim against demonstrated, what doesn't seem to fit, and what has aged. */
export function writeReasons(telling: Telling): string {
  const { translate } = telling;
  const reasons = listReasons(telling).map(({ said, effect }) => escape(`${said} – ${effect}`));
  const contradictions = listContradictions(telling).map(escape);
  const stale = describeStale(telling).map(escape);
  return joinBlocks([
    `## ${escape(translate('report.why.title'))}`,
    telling.report.reasons.length > 0
      ? `${escape(translate('report.why.reasons'))} – ${escape(describeReasonMeasure(telling))}`
      : '',
    listMarkdown(reasons),
    `**${escape(translate('report.why.bias'))}** ${escape(describeComparison(telling))}`,
    contradictions.length > 0
      ? `**${escape(translate('report.why.contradictions'))}** ${escape(translate('report.why.contradictionsNote'))}`
      : '',
    listMarkdown(contradictions),
    ...stale.map((sentence) => `**${escape(translate('report.why.stale'))}** ${sentence}`),
  ]);
}

/** Every answer with its evidence, stage by stage as the track has them. */
export function writeAnswers(telling: Telling): string {
  const { translate, locale } = telling;
  const target = targetTitle(telling);
  const head = [
    translate('report.answers.skill'),
    translate('report.answers.rating'),
    translate('report.answers.need', { target }),
    translate('report.answers.evidence'),
    translate('report.answers.date'),
  ];
  const rows = listAnswers(telling).map((row) => [
    escape(row.title),
    escape(
      row.reason === null
        ? row.short
        : quoteIn(telling, 'report.answers.about', { at: 'said', words: row.reason }, { name: row.short }),
    ),
    String(row.need ?? ''),
    writeEvidence(locale, row.evidence),
    escape(row.date ?? ''),
  ]);
  const checks = listCheckAnswers(telling).map(({ skill, sentence }) =>
    escape(
      quoteIn(
        telling,
        'report.answers.about',
        { at: 'said', words: sentence },
        { name: lookUp(telling.track.skills, skill).title },
      ),
    ),
  );
  const strangers = listStrangers(telling).map((id) =>
    escape(
      quoteIn(
        telling,
        'report.answers.about',
        { at: 'name', words: id },
        { said: translate('report.answers.unknown') },
      ),
    ),
  );
  return joinBlocks([
    `## ${escape(translate('report.answers.title'))}`,
    tableMarkdown(head.map(escape), rows),
    listMarkdown([...checks, ...strangers]),
  ]);
}
