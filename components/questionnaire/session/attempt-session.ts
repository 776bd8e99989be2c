import { answersVersion } from '@/lib/attempt/choose-record';
import type { Attempt } from '@/lib/schema/attempt';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import type { AttemptStore } from '@/lib/storage/attempt-store';
import { createBlank } from './blank-attempt';
import { findAttempt, findOpen, isFree } from './find-attempt';
import { SaveQueue } from './save-queue';
import { initialState } from './session-state';
import type { Edit, SessionNeeds, SessionState } from './session-state';

/** One tab's work on one attempt: every change shows at once, and counts as saved only when the store has kept it. */
export class AttemptSession {
  private state = initialState;
  private base: AttemptRecord | null = null;
  /** What a first answer begins; its id is never that of an attempt known to be kept. */
  private blank: Attempt;
  /** Whether the blank was begun on purpose: its first answer then joins no attempt of another tab. */
  private begun = false;
  private readonly aside = new Set<string>();
  private opened: Promise<AttemptStore> | null = null;
  private entered: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly queue: SaveQueue<Edit, AttemptRecord>;

  constructor(private readonly needs: SessionNeeds) {
    this.blank = createBlank(needs);
    this.queue = new SaveQueue<Edit, AttemptRecord>({
      wait: needs.wait,
      write: (edits) => this.keep(edits),
      onKept: (record) => {
        if (record.id === this.blank.id) this.blank = createBlank(needs);
        this.show(record);
        this.dropAside();
      },
      onState: (saving) => this.publish({ saving }),
    });
  }

  readonly getState = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  now(): string {
    return this.needs.now();
  }

  createId(): string {
    return this.needs.createId();
  }

  async store(): Promise<AttemptStore> {
    this.opened ??= this.needs.openStore();
    try {
      const store = await this.opened;
      if (this.state.keeps !== store.keeps) this.publish({ keeps: store.keeps });
      return store;
    } catch (error) {
      this.opened = null;
      throw error;
    }
  }

  /** Takes up the attempt of this id, or else the one last worked on that is still open, if there is one. */
  async enter(wanted: string | null): Promise<void> {
    // What is still being saved belongs to the attempt so far; an answer from here on waits for the one entered.
    if (this.queue.pending.length > 0 && this.entered !== null) await this.queue.settle();
    const earlier = this.entered;
    this.entered = earlier === null ? this.loadUntilKnown(wanted) : earlier.then(() => this.change(wanted));
    await this.entered;
  }

  /** Looks at what other tabs have kept in the meantime. */
  async refresh(): Promise<void> {
    if (this.queue.pending.length > 0) return this.queue.hurry();
    if (this.base === null) return;
    const record = await (await this.store()).read(this.base.id);
    if (this.queue.pending.length === 0 && record !== null && record.revision !== this.base.revision)
      this.show(record);
  }

  /** Changes the attempt, at once on the screen and as soon as possible in the store; a quiet change is not announced. */
  apply(edit: Edit, { quiet = false } = {}): void {
    this.queue.push({ edit, quiet });
    this.show(this.base);
  }

  /** Leaves the attempt as it is and begins another, which is kept from its first answer on; resolves to its id. */
  async begin(): Promise<string> {
    await this.entered;
    await this.queue.settle();
    this.blank = createBlank(this.needs);
    this.begun = true;
    this.publish({ otherVersion: null });
    this.show(null);
    return this.blank.id;
  }

  /** Marks the attempt finished once all of it is kept; resolves to its id, or to null where there is no attempt. */
  async finish(): Promise<string | null> {
    await this.queue.settle();
    if (this.base === null) return null;
    const record = await (await this.store()).finish(this.base.id, this.needs.now());
    if (record !== null) this.show(record);
    return this.base.id;
  }

  /** The page may be gone in a moment: what is still being saved is put aside. */
  leave(): void {
    if (this.queue.pending.length === 0 || this.state.attempt === null) return;
    this.aside.add(this.state.attempt.id);
    this.needs.setAside(this.state.attempt);
  }

  /** What was put aside is kept by now, maybe under another id; what came after it takes its place. */
  private dropAside(): void {
    if (this.aside.size === 0) return;
    this.aside.forEach(this.needs.dropAside);
    this.aside.clear();
    this.leave();
  }

  private isHere(wanted: string | null): boolean {
    if (wanted === null) return this.base === null ? this.begun : this.base.finishedAt === null;
    return wanted === (this.base?.id ?? (this.begun ? this.blank.id : null));
  }

  private publish(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private show(base: AttemptRecord | null): void {
    const edits = this.queue.pending;
    const attempt = base === null && edits.length === 0 ? null : applyAll(edits, base?.attempt ?? this.blank);
    this.base = base;
    const named = this.begun && this.state.otherVersion === null ? this.blank.id : null;
    this.publish({ attempt, id: base?.id ?? named });
  }

  private async keep(edits: readonly Edit[]): Promise<AttemptRecord> {
    await this.entered;
    try {
      const store = await this.store();
      const begun = this.base ?? (this.begun ? null : await findOpen(store, this.needs));
      const start = begun?.attempt ?? this.blank;
      const edit: Edit = (attempt) => applyAll(edits, attempt);
      const at = this.needs.now();
      return (await store.change(start.id, edit, at)) ?? (await store.create(edit(start), at));
    } catch (error) {
      await this.closeStore();
      throw error;
    }
  }

  /** After a failure the connection itself may be the cause: the next try opens another. */
  private async closeStore(): Promise<void> {
    const store = await this.opened?.catch(() => null);
    store?.close();
    this.opened = null;
  }

  private async change(wanted: string | null): Promise<void> {
    if (this.isHere(wanted)) await this.refresh().catch(() => undefined);
    else await this.loadUntilKnown(wanted);
  }

  private async loadUntilKnown(wanted: string | null): Promise<void> {
    try {
      await this.load(wanted);
    } catch {
      await this.closeStore();
      await this.needs.wait(2_000);
      await this.loadUntilKnown(wanted);
    }
  }

  private async load(wanted: string | null): Promise<void> {
    const store = await this.store();
    if (!this.isHere(wanted)) await this.takeUp(store, wanted);
    this.publish({ phase: 'ready' });
  }

  private async takeUp(store: AttemptStore, wanted: string | null): Promise<void> {
    const found = await findAttempt(store, this.needs, wanted);
    const fits = found !== null && answersVersion(found, this.needs.trackVersion);
    const id = wanted !== null && (await isFree(store, wanted)) ? wanted : this.needs.createId();
    if (!fits && this.queue.pending.length === 0) this.blank = createBlank(this.needs, id);
    this.begun = wanted !== null;
    this.publish({ otherVersion: fits ? null : (found?.attempt ?? null) });
    this.show(fits ? found : null);
  }
}

function applyAll(edits: readonly Edit[], attempt: Attempt): Attempt {
  return edits.reduce((edited, edit) => edit(edited), attempt);
}
