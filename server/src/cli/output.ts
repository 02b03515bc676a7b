import type { Writable } from 'node:stream';

/**
 * A function that writes to a stream and is done when the text has left. When the stream fails, as on a full disk or
 * with a reader that is gone, that is told once and nothing more is written.
 */
export function writerTo(
  stream: Writable,
  onError: (error: NodeJS.ErrnoException) => void,
): (text: string) => Promise<void> {
  let failed = false;
  stream.on('error', (error) => {
    if (!failed) onError(error);
    failed = true;
  });
  return (text) =>
    new Promise((done) => {
      if (failed) done();
      else stream.write(text, () => done());
    });
}
