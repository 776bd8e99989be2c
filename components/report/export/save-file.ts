import type { ExportedFile } from '@/lib/export/export-report';

/** Hands a file to the browser to save. */
export function saveFile({ fileName, mediaType, content }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
