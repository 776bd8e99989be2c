import { formatDay } from '@/lib/i18n/formats';
import { targetTitle } from '../sentences/look-up';
import { quoteIn } from '../sentences/quote-in';
import { escapeMarkdown as escape, joinBlocks, linkMarkdown, listMarkdown } from './markdown-blocks';
import { writeAnswers, writeReasons } from './markdown-record';
import { writeCapabilities, writeLevel, writeStages } from './markdown-result';
import { writeGaps, writePlan, writeWayUp } from './markdown-steps';
import { writeSummary } from './markdown-summary';
import type { Telling } from '../telling';

/** The whole report as one Markdown document, in the order the page has it. */
export function writeMarkdown(telling: Telling): string {
  return `${joinBlocks([
    writeHead(telling),
    writeSummary(telling),
    writeLevel(telling),
    writeStages(telling),
    writeCapabilities(telling),
    writeGaps(telling),
    writeWayUp(telling),
    writePlan(telling),
    writeReasons(telling),
    writeAnswers(telling),
    writeFoot(telling),
  ])}\n`;
}

function writeHead(telling: Telling): string {
  const { report, track, translate, locale } = telling;
  const { asOf, attempt, trackVersion: version } = report;
  const begun = formatDay(locale, attempt.startedAt);
  return joinBlocks([
    `# ${escape(translate('export.document.title', { track: track.title }))}`,
    listMarkdown(
      [
        translate('export.document.made', { date: formatDay(locale, asOf), version }),
        quoteIn(telling, 'export.document.attempt', { at: 'id', words: attempt.id }, { date: begun }),
        translate('export.document.target', { target: targetTitle(telling) }),
      ].map(escape),
    ),
  ]);
}

function writeFoot({ track, translate, locale }: Telling): string {
  const sources = track.sources.map(
    ({ title, site, date, url }) =>
      `${linkMarkdown(title, url)} – ${escape(`${site}, ${formatDay(locale, date)}`)}`,
  );
  return joinBlocks([
    `## ${escape(translate('export.document.sources'))}`,
    listMarkdown(sources),
    escape(translate('export.document.footer')),
  ]);
}
