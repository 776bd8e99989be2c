import { formats } from './formats';
import type { ExportFormat } from './formats';
import { tell } from './telling';
import type { Telling } from './telling';

/** A file ready to be saved. */
export type ExportedFile = { fileName: string; mediaType: string; content: string };

/** The report as a file; every format carries the same facts. Its name says the track and the report's day in UTC. */
export function exportReport(format: ExportFormat, telling: Telling): ExportedFile {
  const { extension, mediaType, write } = formats[format];
  const { track, asOf } = telling.report;
  return {
    fileName: `levelmark-${track}-${asOf.slice(0, 10)}.${extension}`,
    mediaType,
    content: write(tell(telling)),
  };
}
