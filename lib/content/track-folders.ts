import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where the tracks live: one folder each. */
export const tracksRoot = path.join(/* turbopackIgnore: true */ process.cwd(), 'data', 'tracks');

/** The ids of the tracks there are, in a stable order: a folder with a `track.json` is a track. */
export function listTrackIds(root: string = tracksRoot): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(root, entry.name, 'track.json')))
    .map((entry) => entry.name)
    .sort();
}
