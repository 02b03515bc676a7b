import assert from 'node:assert/strict';

const TIMES = 8;
/** Between what a line gives, 8, and a square, 64. */
const LIMIT = 24;
const ATTEMPTS = 6;
/** What is shorter is lost in the clock's own steps, in milliseconds. */
const LEAST = 2;

/**
 * Fails when eight times as much takes far more than eight times as long, as it does where time grows with the square.
 *
 * For work that cannot be counted: regular expressions and what else runs outside JavaScript. It is the processor's time,
 * not the clock's, so that other programs on the machine hardly count; load can only add to it, so that of several
 * measurements the least is the true one, and one that is good enough ends them.
 *
 * @param work does the work, a number of times as much
 */
export async function expectNoSquare(work: (times: number) => unknown): Promise<void> {
  let once = Number.POSITIVE_INFINITY;
  let eightfold = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    once = Math.min(once, await timeOf(() => work(1)));
    eightfold = Math.min(eightfold, await timeOf(() => work(TIMES)));
    if (eightfold <= LIMIT * Math.max(once, LEAST)) return;
  }
  assert.fail(
    `${TIMES} times as much takes ${(eightfold / once).toFixed()} times as long: ${once} ms, ${eightfold} ms`,
  );
}

/** Milliseconds that this process has computed. */
async function timeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
