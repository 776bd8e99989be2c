import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { UserError } from './user-error';

/** The text of a file, or of standard input for "-"; a file that can't be read is a UserError. */
export async function readText(file: string): Promise<string> {
  try {
    return await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    throw new UserError(`${nameFile(file)} cannot be read (${sayReason(error)}).`);
  }
}

/** Writes text to a file, or to standard output for "-" or no file, ending its last line; a file that can't be written is a UserError. */
export function writeText(file: string | undefined, text: string): void {
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  if (file === undefined || file === '-') {
    process.stdout.write(ended);
    return;
  }
  try {
    writeFileSync(file, ended);
  } catch (error) {
    throw new UserError(`${nameFile(file)} cannot be written (${sayReason(error)}).`);
  }
}

/** How a file is named in a sentence. */
export function nameFile(file: string): string {
  return file === '-' ? 'Standard input' : `"${file}"`;
}

function sayReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'permission denied',
  };
  return typeof code === 'string' ? (reasons[code] ?? code) : 'unknown reason';
}
