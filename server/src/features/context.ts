import type { RulePages } from '../../../shared/protocol.ts';
import type { Locale } from '../forms/form.ts';
import type { RuleCode, Translate } from '../messages/catalogue.ts';
import type { Category, Severity } from '../rules/rule.ts';
import type { Organisation } from '../sheet/organisation.ts';
import type { CalendarDate } from '../values/date.ts';
import type { HintKind } from './hintKinds.ts';

/** What the user has set: a severity or `off` for a code, and whole categories switched off. */
export interface RuleSettings {
  readonly rules: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>;
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
}

/** What the person has set, each part under the name of its setting. */
export interface SheetSettings extends RuleSettings {
  /** Kinds of inlay hints, on or off; on where nothing is said. */
  readonly inlayHints: Readonly<Partial<Record<HintKind, boolean>>>;
  /** How many characters a section's text may have, by the section's number. */
  readonly lengths: Readonly<Record<string, number>>;
}

/** What holds where nothing is set. */
export const usualSettings: SheetSettings = { rules: {}, categories: {}, inlayHints: {}, lengths: {} };

/** What an answer about a sheet depends on beside the sheet. */
export interface SheetContext {
  /** The sheet's address, for the places that related information and edits name. */
  readonly uri: string;
  /** The sheet's path in its workspace folder, with `/`; none outside of every folder. */
  readonly path?: string | undefined;
  /** The version of the text, for the edits that are made for it; null when it is open nowhere. */
  readonly version?: number | null;
  /** `YYYY-MM-DD`; what compares with the day is silent without. */
  readonly today?: string;
  /** What the person has set; without, what usually holds. */
  readonly settings?: SheetSettings;
  /** How many diagnostics to give; an editor keeps a thousand a file, which is the default. */
  readonly maxDiagnostics?: number;
  /** Whether a draft is checked as if it were finished: what it still lacks is then found one by one. */
  readonly asFinished?: boolean;
  /** The organisations that the open sheets name, this one's among them; worked out when asked for. */
  readonly organisations?: () => readonly Organisation[];
  /** How a hover is written; Markdown unless told. */
  readonly format?: 'markdown' | 'plaintext';
  /** Whether the edits of code actions may be snippets, which put the cursor where something is to be filled in. */
  readonly takesSnippets?: boolean;
}

/** What a feature is given beside the sheet: the context of the question, and what the service was made with. */
export interface FeatureContext extends Omit<SheetContext, 'today'> {
  readonly today: CalendarDate | undefined;
  readonly t: Translate;
  readonly locale: Locale;
  readonly rulePages: RulePages | undefined;
  readonly overrideCommand: string | undefined;
  readonly suggestCommand: string | undefined;
}
