import { startAttempt } from '@/lib/attempt/start-attempt';
import type { Attempt } from '@/lib/schema/attempt';
import type { AttemptRecord } from '@/lib/schema/attempt-record';
import type { AttemptStore } from '@/lib/storage/attempt-store';
import { SaveQueue } from './save-queue';
import { initialState } from './session-state';
import type { Edit, SessionNeeds, SessionState } from './session-state';

/** One tab's work on one attempt: every change shows at once, and counts as saved only when the store has kept it. */
export class AttemptSession {
  private state = initialState;
  private base: AttemptRecord | null = null;
  private blank: Attempt;
  /** Whether a first answer joins an attempt that another tab has begun meanwhile. */
  private joins = true;
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
        this.show(record);
        if (this.queue.pending.length === 0) needs.dropAside(record.id);
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
    if (this.entered === null) {
      this.entered = this.loadUntilKnown(wanted);
      return this.entered;
    }
    await this.entered;
    if (this.isHere(wanted)) return this.refresh();
    await this.queue.settle();
    await this.load(wanted);
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

  /** Leaves the attempt as it is and begins another; resolves to its id. */
  async begin(): Promise<string> {
    await this.entered;
    await this.queue.settle();
    this.blank = createBlank(this.needs);
    this.base = null;
    this.joins = false;
    this.apply((attempt) => attempt, { quiet: true });
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
    if (this.queue.pending.length > 0 && this.state.attempt !== null) this.needs.setAside(this.state.attempt);
  }

  private isHere(wanted: string | null): boolean {
    if (wanted === null) return this.base?.finishedAt === null;
    return wanted === (this.base?.id ?? (this.state.attempt === null ? null : this.blank.id));
  }

  private publish(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private show(base: AttemptRecord | null): void {
    const edits = this.queue.pending;
    const attempt = base === null && edits.length === 0 ? null : applyAll(edits, base?.attempt ?? this.blank);
    this.base = base;
    this.publish({ attempt, keptId: base?.id ?? null });
  }

  private async keep(edits: readonly Edit[]): Promise<AttemptRecord> {
    await this.entered;
    try {
      const store = await this.store();
      const begun = this.base ?? (this.joins ? await findOpenAttempt(store, this.needs.track) : null);
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

  private async load(wanted: string | null): Promise<void> {
    const store = await this.store();
    const named = wanted === null ? null : await store.read(wanted);
    this.show(named?.track === this.needs.track ? named : await findOpenAttempt(store, this.needs.track));
    this.publish({ phase: 'ready' });
  }

  private async loadUntilKnown(wanted: string | null): Promise<void> {
    while (this.state.phase === 'opening') {
      await this.load(wanted).catch(() => this.needs.wait(2_000));
    }
  }
}

function createBlank({ track, trackVersion, createId, now }: SessionNeeds): Attempt {
  return startAttempt({ id: createId(), track, trackVersion, mode: 'ratings', startedAt: now() });
}

function applyAll(edits: readonly Edit[], attempt: Attempt): Attempt {
  return edits.reduce((edited, edit) => edit(edited), attempt);
}

async function findOpenAttempt(store: AttemptStore, track: string): Promise<AttemptRecord | null> {
  return (await store.list(track)).find((record) => record.finishedAt === null) ?? null;
}
