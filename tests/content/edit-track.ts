import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const fixtureRoot = path.join(import.meta.dirname, 'tracks');

/** One change to one file of a track: what its JSON holds is edited in place, or its text replaced. */
export type Edit = { file: string; edit: (json: any) => unknown } | { file: string; text: string }; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests break files in ways no type allows

/** A copy of the small track with faults put in; answers with its root folder. */
export function copyTrack(edits: Edit[]): string {
  const root = mkdtempSync(path.join(tmpdir(), 'levelmark-track-'));
  cpSync(fixtureRoot, root, { recursive: true });
  for (const change of edits) {
    const place = path.join(root, 'small-track', change.file);
    if ('text' in change) writeFileSync(place, change.text);
    else {
      const json: unknown = JSON.parse(readFileSync(place, 'utf8'));
      change.edit(json);
      writeFileSync(place, JSON.stringify(json));
    }
  }
  return root;
}
