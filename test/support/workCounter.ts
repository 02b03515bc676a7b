import { type Profiler, Session } from 'node:inspector';

const PRODUCT = 'server/src/';

/** How often the busiest block of each function ran, by the function's file, name and place. */
export type Work = ReadonlyMap<string, number>;

/**
 * Counts work instead of timing it: how often each block of the product's code runs (V8's precise coverage). The count is
 * the same on every machine and under any load.
 */
export class WorkCounter {
  private readonly session = new Session();

  start(): void {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  stop(): void {
    this.session.disconnect();
  }

  /** What running something takes. */
  count(run: () => void): Work {
    this.take();
    run();
    return this.take();
  }

  private take(): Work {
    const work = new Map<string, number>();
    const add = ({ url, functions }: Profiler.ScriptCoverage) => {
      for (const { functionName, ranges } of functions) {
        const busiest = ranges.reduce((most, { count }) => Math.max(most, count), 0);
        const name = `${url.slice(url.indexOf(PRODUCT))} ${functionName || 'function'} at ${ranges[0]?.startOffset}`;
        if (busiest > 0) work.set(name, busiest);
      }
    };
    // An answer within this process comes before `post` returns.
    this.session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      for (const script of answer.result) if (script.url.includes(PRODUCT)) add(script);
    });
    return work;
  }
}
