const key = 'levelmark.shortcuts';
const listeners = new Set<() => void>();
const unkept = new Map<typeof key, 'on' | 'off'>();

/** Whether single keys answer questions in this browser: yes, until they are turned off. */
export function readShortcuts(): boolean {
  try {
    return (unkept.get(key) ?? localStorage.getItem(key)) !== 'off';
  } catch {
    return true;
  }
}

/** Turns the single keys on or off; where the browser keeps nothing, for as long as the page lasts. */
export function writeShortcuts(on: boolean): void {
  const value = on ? 'on' : 'off';
  try {
    localStorage.setItem(key, value);
  } catch {
    unkept.set(key, value);
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` after every change made in this tab; returns how to stop. */
export function subscribeShortcuts(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
