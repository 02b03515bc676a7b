import type { SheetSettings } from '../features/context.ts';
import { readSettings } from '../settings.ts';
import type { Clock } from './clock.ts';
import { nameOf, type WorkspaceFolders } from './workspaceFolders.ts';

/** How long a client may take to say what is set before sheets are checked with the usual settings. */
const PATIENCE_MS = 2000;

/** The settings of each document as the editor has them, fetched once until they change. */
export class Settings {
  private readonly known = new Map<string, Promise<SheetSettings>>();
  /** What a client that cannot be asked has pushed. */
  private pushed: unknown;
  /** Grows with every change. */
  private generation = 0;

  /**
   * @param ask asks the client for the settings of a document; none where it cannot be asked
   * @param onLate told when settings have come that were no longer waited for
   */
  constructor(
    private readonly ask: ((uri: string) => Promise<unknown>) | undefined,
    private readonly folders: WorkspaceFolders,
    private readonly clock: Clock,
    private readonly onLate: () => void,
  ) {}

  /** The settings for a document; those pushed, or the usual ones, when the client does not answer in time. */
  async of(uri: string): Promise<SheetSettings> {
    for (;;) {
      const asked = this.generation;
      const settings = await (this.known.get(uri) ?? this.find(uri));
      // What was asked for before a change may be what held before it.
      if (asked === this.generation) return settings;
    }
  }

  /** The settings have changed; a client that cannot be asked says how. */
  changed(settings: { esr?: unknown } | undefined): void {
    this.pushed = settings?.esr;
    this.outdated();
  }

  /** What is known of the documents holds no more. */
  outdated(): void {
    this.known.clear();
    this.generation++;
  }

  /** The document is closed. */
  forget(uri: string): void {
    this.known.delete(uri);
  }

  private find(uri: string): Promise<SheetSettings> {
    if (this.ask) return this.askFor(uri, this.ask);
    const settings = Promise.resolve(this.read(this.pushed, uri));
    this.known.set(uri, settings);
    return settings;
  }

  private askFor(uri: string, ask: (uri: string) => Promise<unknown>): Promise<SheetSettings> {
    const settings = new Promise<SheetSettings>((resolve) => {
      let isLate = false;
      const answerWith = (given: SheetSettings) => {
        stopWaiting();
        resolve(given);
        if (!isLate || this.known.get(uri) !== settings) return;
        this.known.set(uri, Promise.resolve(given));
        this.onLate();
      };
      const stopWaiting = this.clock.after(PATIENCE_MS, () => {
        isLate = true;
        resolve(this.read(this.pushed, uri));
      });
      ask(uri).then(
        (written) => answerWith(this.read(written, uri)),
        () => answerWith(this.read(this.pushed, uri)),
      );
    });
    this.known.set(uri, settings);
    return settings;
  }

  private read(written: unknown, uri: string): SheetSettings {
    return readSettings(written, this.folders.pathOf(uri) ?? nameOf(uri));
  }
}
