import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ParseError, parse } from 'jsonc-parser';
import type { RuleSettings, SheetDiagnostic } from '../features/diagnostics.ts';
import type { SheetFacts, SheetService } from '../service.ts';
import { readSettings } from '../settings.ts';
import { Misuse, readText } from './files.ts';

/** A checked sheet. */
export interface CheckedSheet extends Omit<SheetFacts, 'formName'> {
  /** As it was named on the command line. */
  readonly path: string;
  readonly diagnostics: SheetDiagnostic[];
}

/** All checked sheets, and how many of each severity was found. */
export interface CheckResult {
  readonly sheets: CheckedSheet[];
  readonly summary: { sheets: number; errors: number; warnings: number; information: number; hints: number };
}

/** What checking files needs beside the files. */
export interface CheckFilesOptions {
  readonly today: string;
  /** A settings file for all sheets. */
  readonly rules: string | undefined;
  readonly warn: (text: string) => void;
}

/** Checks files one after another. */
export async function checkFiles(
  files: readonly string[],
  service: SheetService,
  { today, rules, warn }: CheckFilesOptions,
): Promise<CheckResult> {
  const given = rules === undefined ? undefined : await settingsFrom(rules);
  if (rules !== undefined && !given) throw new Misuse(`there is no file ${rules}`);
  const nearest = new Map<string, Promise<RuleSettings>>();
  const sheets: CheckedSheet[] = [];
  for (const path of files) {
    const { text, legacyEncoding } = await readText(path);
    if (legacyEncoding) warn(`${path} is not UTF-8; it was read as Windows-1252`);
    const sheet = service.read(text);
    const { form, code } = service.facts(sheet);
    const settings = given ?? (await nearestSettings(dirname(resolve(path)), nearest));
    const uri = pathToFileURL(path).href;
    sheets.push({ path, form, code, diagnostics: service.diagnostics(sheet, { uri, today, settings }) });
  }
  const count = (severity: number) =>
    sheets.reduce((sum, { diagnostics }) => sum + diagnostics.filter((one) => one.severity === severity).length, 0);
  const summary = {
    sheets: sheets.length,
    errors: count(1),
    warnings: count(2),
    information: count(3),
    hints: count(4),
  };
  return { sheets, summary };
}

/** The settings of the folder, or of the nearest one above it that has any. */
function nearestSettings(folder: string, known: Map<string, Promise<RuleSettings>>): Promise<RuleSettings> {
  let settings = known.get(folder);
  if (!settings) {
    const parent = dirname(folder);
    settings = settingsFrom(join(folder, '.vscode', 'settings.json')).then(
      (own) => own ?? (parent === folder ? readSettings(undefined) : nearestSettings(parent, known)),
    );
    known.set(folder, settings);
  }
  return settings;
}

/** The rule settings in a `settings.json`, comments allowed; `undefined` when there is no such file. */
async function settingsFrom(path: string): Promise<RuleSettings | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const errors: ParseError[] = [];
  const written = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new Misuse(`${path} is not readable as JSON`);
  return readSettings({ rules: written?.['esr.rules'], categories: written?.['esr.categories'] });
}
