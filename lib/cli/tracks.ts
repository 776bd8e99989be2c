import { fileURLToPath } from 'node:url';
import { loadTrack, TrackError } from '@/lib/content/load-track';
import { listTrackIds } from '@/lib/content/track-folders';
import type { Track } from '@/lib/schema/track';
import { UserError } from './user-error';

/** The tracks of the checkout the command belongs to, wherever it is called from. */
export const tracksRoot = fileURLToPath(new URL('../../data/tracks', import.meta.url));

/** One track by its id; an unknown one, or one with problems, is a UserError that says so. */
export function openTrack(id: string): Track {
  const known = listTrackIds(tracksRoot);
  if (!known.includes(id))
    throw new UserError(`There is no track "${id}"; there is ${known.map((one) => `"${one}"`).join(', ')}.`);
  try {
    return loadTrack(id, tracksRoot);
  } catch (error) {
    if (error instanceof TrackError) throw new UserError(error.message);
    throw error;
  }
}

/** The ids of all tracks. */
export function listTracks(): string[] {
  return listTrackIds(tracksRoot);
}
