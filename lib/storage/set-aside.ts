import type { Attempt } from '@/lib/schema/attempt';

/** Where an attempt is put when the page goes away before it is kept. */
export const asidePrefix = 'levelmark.unsaved.';

/** Puts an attempt aside at once, in the one place that takes it without a wait; nothing where the browser has none. */
export function setAside(attempt: Attempt): void {
  try {
    localStorage.setItem(asidePrefix + attempt.id, JSON.stringify(attempt));
  } catch {
    // Then the database alone has to make it in time.
  }
}

/** Drops what was put aside: it is kept by now. */
export function dropAside(id: string): void {
  try {
    localStorage.removeItem(asidePrefix + id);
  } catch {
    // Nothing was put aside either.
  }
}
