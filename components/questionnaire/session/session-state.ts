import type { Attempt } from '@/lib/schema/attempt';
import type { AttemptStore } from '@/lib/storage/attempt-store';
import type { SaveState } from './save-queue';

/** A change of an attempt; it may be made again on what another tab has kept meanwhile. */
export type Edit = (attempt: Attempt) => Attempt;

/** What the screens show of a tab's work. */
export type SessionState = {
  /** `opening`: what this browser keeps is not known yet. */
  phase: 'opening' | 'ready';
  keeps: AttemptStore['keeps'] | null;
  saving: SaveState;
  /** As the person sees it, changes not yet kept included; null before the first answer. */
  attempt: Attempt | null;
  /** What addresses call the attempt: its id once it is kept, or once it was begun on purpose. */
  id: string | null;
  /** What was found instead of an attempt that can be gone on with: answers to another version of the questions. */
  otherVersion: Attempt | null;
};

/** What a session works with: where attempts are kept, the clock, chance and patience. */
export type SessionNeeds = Pick<Attempt, 'track' | 'trackVersion'> & {
  openStore: () => Promise<AttemptStore>;
  /** Takes what is not kept yet, at once, as the page goes away; dropped again once it is kept. */
  setAside: (attempt: Attempt) => void;
  dropAside: (id: string) => void;
  now: () => string;
  createId: () => string;
  wait: (milliseconds: number) => Promise<void>;
};

/** Before anything is known. */
export const initialState: SessionState = {
  phase: 'opening',
  keeps: null,
  saving: 'none',
  attempt: null,
  id: null,
  otherVersion: null,
};
