import { ReportSchema } from '@/lib/schema/report';
import type { Telling } from './telling';

/** The report itself, its keys in the schema's order; it parses back to the same report. */
export function writeJson({ report }: Telling): string {
  return `${JSON.stringify(ReportSchema.parse(report), null, 2)}\n`;
}
