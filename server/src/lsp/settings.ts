import type { Connection } from 'vscode-languageserver';
import type { RuleSettings } from '../features/context.ts';
import { readSettings } from '../settings.ts';

/** The settings of each document as the editor has them, fetched once until they change. */
export class Settings {
  private readonly known = new Map<string, Promise<RuleSettings>>();
  /** What a client that cannot be asked has pushed. */
  private pushed: RuleSettings = readSettings(undefined);
  /** Grows with every change, so that what was computed with older settings can be pushed. */
  generation = 0;

  constructor(
    private readonly connection: Connection,
    private readonly canAsk: boolean,
  ) {}

  /** The settings for a document; those pushed, or none, when the client does not answer. */
  async of(uri: string): Promise<RuleSettings> {
    if (!this.canAsk) return this.pushed;
    for (;;) {
      const asked = this.generation;
      const settings = await this.ask(uri);
      // What was asked for before a change may be what held before it.
      if (asked === this.generation) return settings;
    }
  }

  private ask(uri: string): Promise<RuleSettings> {
    let settings = this.known.get(uri);
    if (!settings) {
      settings = this.connection.workspace
        .getConfiguration({ scopeUri: uri, section: 'esr' })
        .then(readSettings, (error) => {
          this.connection.console.error(`workspace/configuration: ${error}`);
          return this.pushed;
        });
      this.known.set(uri, settings);
    }
    return settings;
  }

  /** The settings have changed; a client that cannot be asked says how. */
  changed(settings: { esr?: unknown } | undefined): void {
    this.known.clear();
    this.pushed = readSettings(settings?.esr);
    this.generation++;
  }

  /** The document is closed. */
  forget(uri: string): void {
    this.known.delete(uri);
  }
}
