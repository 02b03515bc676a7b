import type { Event } from 'vscode';

const DEADLINE_MS = 10_000;
const POLL_MS = 25;

/**
 * Waits for something to come true, and gives it: `read` is asked again at every `event` and, because not all news
 * has an event, every few milliseconds. After the deadline it fails with what was last seen.
 */
export async function until<Value>(
  what: string,
  read: () => Value | Thenable<Value>,
  accept: (value: Value) => boolean = Boolean,
  event?: Event<unknown>,
): Promise<Value> {
  // Listening starts before the first look, so that nothing falls between the two.
  let happened = false;
  let wake: () => void = () => undefined;
  const listener = event?.(() => {
    happened = true;
    wake();
  });
  const end = Date.now() + DEADLINE_MS;
  try {
    for (;;) {
      happened = false;
      const value = await read();
      if (accept(value)) return value;
      if (Date.now() > end) throw new Error(`${what}: not within ${DEADLINE_MS} ms; last seen ${show(value)}`);
      if (happened) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, POLL_MS);
      });
    }
  } finally {
    listener?.dispose();
  }
}

function show(value: unknown): string {
  return JSON.stringify(value, null, 1) ?? String(value);
}
