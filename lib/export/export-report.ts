import { formats } from './formats';
import type { ExportFormat } from './formats';
import { tell } from './telling';
import type { TellingParts } from './telling';
import { utcDay } from './utc-day';

/** A file ready to be saved. */
export type ExportedFile = { fileName: string; mediaType: string; content: string };

/** The report as a file; every format carries the same facts. Its name says the track and the report's day in UTC. */
export function exportReport(format: ExportFormat, parts: TellingParts): ExportedFile {
  const { extension, mediaType, write } = formats[format];
  const { track, asOf } = parts.report;
  return {
    fileName: `levelmark-${track}-${utcDay(asOf)}.${extension}`,
    mediaType,
    content: write(tell(parts)),
  };
}
