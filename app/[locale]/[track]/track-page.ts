import { listTrackIds } from '@/lib/content/track-folders';
import { loadTrack } from '@/lib/content/load-track';
import { localize } from '@/lib/i18n/localize';
import { getTranslator } from '@/lib/i18n/select-words';
import { LocaleSchema } from '@/lib/schema/text';

/** What the address of a track's page says. */
export type TrackParams = Promise<{ locale: string; track: string }>;

/** The tracks there are a page for. */
export function listTrackParams(): { track: string }[] {
  return listTrackIds().map((track) => ({ track }));
}

/** The track of an address, in the language of the address, with a translator for its page. */
export async function readTrackPage(params: TrackParams) {
  const { locale: asked, track } = await params;
  const locale = LocaleSchema.parse(asked);
  return { locale, t: getTranslator(locale), track: localize(loadTrack(track), locale) };
}
