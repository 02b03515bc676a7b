/** What can wait; a test has one of its own, so that no test sleeps. */
export interface Clock {
  /** Calls back once, after so many milliseconds; what it gives back calls it off. */
  after(milliseconds: number, callBack: () => void): () => void;
}

/** The clock of the host. */
export const systemClock: Clock = {
  after(milliseconds, callBack) {
    const timer = setTimeout(callBack, milliseconds);
    return () => clearTimeout(timer);
  },
};
