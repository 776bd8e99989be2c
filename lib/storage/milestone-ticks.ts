import { MilestoneTicksSchema } from '@/lib/schema/milestone-ticks';
import type { MilestoneTicks } from '@/lib/schema/milestone-ticks';

/** The ticks of one project, kept in the browser and shared by its open pages. */
export type TickStore = {
  /** The ticks as they are kept; one and the same string until they change, null where there are none. */
  read: () => string | null;
  /** Keeps the ticks; false where this browser keeps nothing, and they last as long as the page. */
  write: (ticks: MilestoneTicks) => boolean;
  /** Calls back after every change, one made in another window included; returns how to stop. */
  subscribe: (onChange: () => void) => () => void;
};

const unkept = new Map<string, string>();
const listeners = new Set<() => void>();

/** The store of one project's ticks. */
export function openTickStore(track: string, project: string): TickStore {
  const key = `levelmark.ticks.${track}.${project}`;
  return {
    read: () => unkept.get(key) ?? readKept(key),
    write: (ticks) => {
      const kept = keep(key, JSON.stringify(ticks));
      listeners.forEach((listener) => listener());
      return kept;
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      window.addEventListener('storage', onChange);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener('storage', onChange);
      };
    },
  };
}

/** The ticks in what a store keeps; what can't be read counts as none. */
export function parseTicks(kept: string | null): MilestoneTicks {
  try {
    const parsed = MilestoneTicksSchema.safeParse(JSON.parse(kept ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

function readKept(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(key, value);
    unkept.delete(key);
    return true;
  } catch {
    unkept.set(key, value);
    return false;
  }
}
