/** `none`: nothing to save yet; `failing`: the last try failed and another one is coming. */
export type SaveState = 'none' | 'saving' | 'saved' | 'failing';

/** A change that waits to be kept; a quiet one (a step to the next question) is saved without a word. */
export type Change<Edit> = { edit: Edit; quiet: boolean };

type QueueNeeds<Edit, Kept> = {
  write: (edits: readonly Edit[]) => Promise<Kept>;
  /** Called in the instant in which the changes cease to be pending. */
  onKept: (kept: Kept) => void;
  onState: (state: SaveState) => void;
  wait: (milliseconds: number) => Promise<void>;
};

const firstPause = 1_000;
const longestPause = 15_000;

/** Keeps changes in their order, at once, several together where they pile up; what fails is tried again until it is kept. */
export class SaveQueue<Edit, Kept> {
  private waiting: readonly Change<Edit>[] = [];
  private running: Promise<void> | null = null;
  private failures = 0;
  /** Whether something is being kept that was announced, and so its end is to be announced too. */
  private announced = false;
  private endPause: () => void = () => undefined;

  constructor(private readonly needs: QueueNeeds<Edit, Kept>) {}

  get pending(): readonly Edit[] {
    return this.waiting.map((change) => change.edit);
  }

  push(change: Change<Edit>): void {
    this.waiting = [...this.waiting, change];
    if (!change.quiet && this.failures === 0) this.announce('saving');
    this.hurry();
    this.running ??= this.drain();
  }

  /** Resolves once nothing is waiting any more. */
  async settle(): Promise<void> {
    await this.running;
  }

  /** Tries again at once instead of after the pause. */
  hurry(): void {
    this.endPause();
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) await this.writeWaiting();
    this.running = null;
  }

  private async writeWaiting(): Promise<void> {
    const batch = this.waiting;
    try {
      const kept = await this.needs.write(batch.map((change) => change.edit));
      this.waiting = this.waiting.slice(batch.length);
      this.failures = 0;
      this.needs.onKept(kept);
      if (this.announced && this.waiting.length === 0) this.announce('saved');
    } catch {
      this.failures += 1;
      this.announce('failing');
      await this.pause();
    }
  }

  private announce(state: SaveState): void {
    this.announced = state !== 'saved';
    this.needs.onState(state);
  }

  private pause(): Promise<void> {
    const hurried = new Promise<void>((resolve) => {
      this.endPause = resolve;
    });
    return Promise.race([
      this.needs.wait(Math.min(longestPause, firstPause * 2 ** (this.failures - 1))),
      hurried,
    ]);
  }
}
