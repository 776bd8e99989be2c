import type { LocalTrack } from '@/lib/schema/track';
import type { ReportTrack } from './telling';

type LocalCheck = LocalTrack['checks'][number];

/** The track without the words of its knowledge checks: what a page has to carry to judge and to tell a report. */
export function toReportTrack(track: LocalTrack): ReportTrack {
  return { ...track, checks: track.checks.map(withoutWords) };
}

function withoutWords(check: LocalCheck): ReportTrack['checks'][number] {
  const { question: _question, code: _code, explanation: _explanation, source: _source, ...measure } = check;
  return measure.kind === 'output'
    ? measure
    : { ...measure, options: measure.options.map(({ id }) => ({ id })) };
}
