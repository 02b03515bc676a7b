import type { Clock } from '../../server/src/lsp/clock.ts';

/** A clock that stands until a test turns it. */
export class FakeClock implements Clock {
  private now = 0;
  private readonly waiting = new Set<{ readonly due: number; readonly callBack: () => void }>();

  after(milliseconds: number, callBack: () => void): () => void {
    const one = { due: this.now + milliseconds, callBack };
    this.waiting.add(one);
    return () => this.waiting.delete(one);
  }

  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): void {
    this.now += milliseconds;
    for (const one of [...this.waiting].sort((a, b) => a.due - b.due)) {
      if (one.due > this.now || !this.waiting.delete(one)) continue;
      one.callBack();
    }
  }
}
