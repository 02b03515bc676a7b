import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleSettings, SheetDiagnostic } from '../features/diagnostics.ts';
import type { SheetFacts, SheetService } from '../service.ts';
import { readText } from './files.ts';
import { type FolderSettings, settingsByFolder, settingsFrom } from './settings.ts';
import type { Words } from './words.ts';

/** A checked sheet. */
export interface CheckedSheet extends Omit<SheetFacts, 'formName'> {
  /** As it was named on the command line. */
  readonly path: string;
  readonly diagnostics: SheetDiagnostic[];
}

/** How many sheets were checked, and how many findings of each severity they have. */
export interface CheckSummary {
  readonly sheets: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
}

/** All checked sheets, and their summary. */
export interface CheckResult {
  readonly sheets: CheckedSheet[];
  readonly summary: CheckSummary;
}

/** What checking files needs beside the files. */
export interface CheckFilesOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** A settings file for all sheets. */
  readonly rules: string | undefined;
  readonly words: Words;
  readonly warn: (text: string) => void;
}

/**
 * Checks files one after another.
 *
 * @throws Misuse when a file cannot be read, or its settings cannot
 */
export async function checkFiles(
  files: readonly string[],
  service: SheetService,
  { today, rules, words, warn }: CheckFilesOptions,
): Promise<CheckResult> {
  const settingsOf: FolderSettings = rules === undefined ? settingsByFolder(words) : await forAll(rules, words);
  const sheets: CheckedSheet[] = [];
  for (const path of files) {
    const { text, legacyEncoding } = await readText(path, words);
    if (legacyEncoding) warn(words.legacyEncoding(path));
    const sheet = service.read(text);
    const { form, code } = service.facts(sheet);
    const settings = await settingsOf(dirname(resolve(path)));
    const diagnostics = service.diagnostics(sheet, {
      uri: pathToFileURL(path).href,
      today,
      settings,
      maxDiagnostics: Number.POSITIVE_INFINITY,
    });
    sheets.push({ path, form, code, diagnostics });
  }
  return { sheets, summary: summarize(sheets) };
}

async function forAll(path: string, words: Words): Promise<FolderSettings> {
  const settings: RuleSettings = settingsFrom((await readText(path, words)).text, path, words);
  return async () => settings;
}

function summarize(sheets: readonly CheckedSheet[]): CheckSummary {
  const count = (level: number) =>
    sheets.reduce((sum, { diagnostics }) => sum + diagnostics.filter(({ severity }) => severity === level).length, 0);
  return { sheets: sheets.length, errors: count(1), warnings: count(2), information: count(3), hints: count(4) };
}
