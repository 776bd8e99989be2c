/** A place for records by id, told apart by how long it keeps them: on the device, or until the tab is closed. */
export type Shelf = {
  keeps: 'device' | 'tab';
  all: () => Promise<unknown[]>;
  get: (id: string) => Promise<unknown>;
  /**
   * Reads, decides and writes as one step that nothing comes between. `decide` gets what stands there (undefined:
   * nothing) and returns what shall stand there, or undefined to leave it. Resolves when the write is kept for good.
   */
  update: (id: string, decide: (stored: unknown) => { id: string } | undefined) => Promise<void>;
  remove: (id: string) => Promise<void>;
  close: () => void;
};
