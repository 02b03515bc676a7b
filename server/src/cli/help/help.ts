/** The help of `esr check`. */
interface CheckHelp {
  readonly description: string;
  /** What its argument is called, and what it takes. */
  readonly path: string;
  readonly paths: string;
  readonly format: string;
  readonly today: string;
  readonly rules: string;
  readonly draft: string;
  readonly asFinished: string;
  /** Comes after the options. */
  readonly after: string;
}

/** The help of `esr new`. */
interface NewHelp {
  readonly description: string;
  /** What its argument is called, and what it takes. */
  readonly form: string;
  readonly forms: string;
  readonly code: string;
  readonly like: string;
  /** Comes after the options. */
  readonly after: string;
}

/** The help of `esr` in one language. */
export interface Help {
  readonly description: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly locale: string;
  readonly options: string;
  readonly command: string;
  /** Commander's headings and ours. */
  readonly titles: Readonly<Record<string, string>>;
  /** Comes after a complaint about the call. */
  readonly more: string;
  readonly check: CheckHelp;
  readonly new: NewHelp;
}
