import type { TrackOutline } from '@/components/questionnaire/outline';
import type { AttemptStore } from '@/lib/storage/attempt-store';
import { dropAside, setAside } from '@/lib/storage/set-aside';
import { AttemptSession } from './attempt-session';

const sessions = new Map<string, AttemptSession>();

/** This tab's session for a track: one and the same until the tab is closed, so that what is being saved survives a change of page. */
export function findBrowserSession(outline: TrackOutline): AttemptSession {
  const known = sessions.get(outline.id);
  if (known !== undefined) return known;
  const session = openBrowserSession(outline);
  if (typeof window !== 'undefined') sessions.set(outline.id, session);
  return session;
}

/** A session with this browser's clock and chance, and its store unless another one is given. */
export function openBrowserSession(
  { id, version }: TrackOutline,
  openStore = openBrowserStore,
): AttemptSession {
  return new AttemptSession({
    track: id,
    trackVersion: version,
    openStore,
    setAside,
    dropAside,
    now: () => new Date().toISOString(),
    createId: createAttemptId,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}

/** The store comes after the page has been shown: the checks on what it reads weigh more than the page. */
async function openBrowserStore(): Promise<AttemptStore> {
  const [{ openAttemptStore }, { restoreAside }] = await Promise.all([
    import('@/lib/storage/attempt-store'),
    import('@/lib/storage/restore-aside'),
  ]);
  const store = await openAttemptStore();
  await restoreAside(store, new Date().toISOString());
  return store;
}

/** `crypto.randomUUID` exists on secure pages only; a copy served on a home network is none. */
function createAttemptId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
