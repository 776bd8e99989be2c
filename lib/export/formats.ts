import { writeCsv } from './csv/csv';
import { writeJson } from './json';
import { writeMarkdown } from './markdown/markdown';
import type { Telling } from './telling';

export const exportFormats = ['markdown', 'json', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

type FileFormat = { extension: string; mediaType: string; write: (telling: Telling) => string };

/** Every file format there is: how its files end, what they are, and who writes them. */
export const formats: Record<ExportFormat, FileFormat> = {
  markdown: { extension: 'md', mediaType: 'text/markdown;charset=utf-8', write: writeMarkdown },
  json: { extension: 'json', mediaType: 'application/json', write: writeJson },
  csv: { extension: 'csv', mediaType: 'text/csv;charset=utf-8', write: writeCsv },
};
