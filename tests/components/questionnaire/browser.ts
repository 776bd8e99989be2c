import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A browser without any data, with what jsdom leaves out: a width, scrolling, and places on the screen. */
export function resetBrowser({ phone = false } = {}): void {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: phone && query.includes('max-width') }));
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 200, 600, 400);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
}
