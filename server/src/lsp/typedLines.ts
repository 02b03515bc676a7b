import type { Clock } from './clock.ts';
import { type Edit, typedLine } from './typedLine.ts';

/** How long a person who has stopped typing is taken to be still at the line. */
const REST_MS = 2000;

/** Which line of each document is being typed: from its last edit until it is left, saved, or two seconds have passed. */
export class TypedLines {
  private readonly typed = new Map<string, { readonly line: number; readonly stopWaiting: () => void }>();

  /** @param onLeft told of a document whose line is no longer being typed, but not when an edit is the reason */
  constructor(
    private readonly clock: Clock,
    private readonly onLeft: (uri: string) => void,
  ) {}

  /** The line being typed in a document. */
  of(uri: string): number | undefined {
    return this.typed.get(uri)?.line;
  }

  /** The document has been edited, by edits told together. */
  edited(uri: string, edits: readonly Edit[]): void {
    this.forget(uri);
    const line = typedLine(edits);
    if (line === undefined) return;
    this.typed.set(uri, { line, stopWaiting: this.clock.after(REST_MS, () => this.release(uri)) });
  }

  /** The cursor has left a line. */
  left(uri: string, line: number): void {
    if (this.of(uri) === line) this.release(uri);
  }

  /** The document has been saved. */
  saved(uri: string): void {
    if (this.typed.has(uri)) this.release(uri);
  }

  /** The document is closed, or no line of it is being typed. */
  forget(uri: string): void {
    this.typed.get(uri)?.stopWaiting();
    this.typed.delete(uri);
  }

  private release(uri: string): void {
    this.forget(uri);
    this.onLeft(uri);
  }
}
