import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';
import type { RuleSettings } from '../features/context.ts';
import { readSettings } from '../settings.ts';
import { type CommandContext, UserError } from './context.ts';
import { readText } from './readText.ts';
import { unknownNames } from './unknownSettings.ts';

/** Gives the settings for the sheets of a folder, which is an absolute path. */
export type FolderSettings = (folder: string) => RuleSettings;

/**
 * The settings of the `.vscode/settings.json` in a folder, or in the nearest one above it that has any. A file that
 * cannot be read is told once and counts for nothing.
 */
export function settingsByFolder(context: CommandContext): FolderSettings {
  const known = new Map<string, RuleSettings>();

  const find = (folder: string): RuleSettings => {
    const path = join(folder, '.vscode', 'settings.json');
    if (exists(path)) return settingsOrNone(path, context);
    const parent = dirname(folder);
    return parent === folder ? readSettings(undefined) : settingsOf(parent);
  };
  const settingsOf: FolderSettings = (folder) => {
    const settings = known.get(folder) ?? find(folder);
    known.set(folder, settings);
    return settings;
  };
  return settingsOf;
}

/**
 * The settings of one file for the sheets of every folder.
 *
 * @throws UserError when the file cannot be read
 */
export function settingsOfFile(path: string, context: CommandContext): FolderSettings {
  const settings = settingsFrom(path, context);
  return () => settings;
}

/**
 * The rule settings in a file like `settings.json`; comments and trailing commas are allowed. Names in it that mean
 * nothing are told.
 *
 * @throws UserError when the file cannot be read
 */
function settingsFrom(path: string, { t, warn }: CommandContext): RuleSettings {
  const written = parseSettings(readText(path, t).text);
  if (written === undefined) throw new UserError(t('settings.bad', { path }));
  const { 'esr.rules': rules, 'esr.categories': categories } = Object(written.value);
  const unknown = unknownNames(rules, categories, t);
  if (unknown) warn(`${t('settings.unknown', { path })} ${unknown}`);
  return readSettings({ rules, categories });
}

function settingsOrNone(path: string, context: CommandContext): RuleSettings {
  try {
    return settingsFrom(path, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.fail(error.message);
    return readSettings(undefined);
  }
}

/** What a JSON text says; `undefined` when it is none, or so deep that the parser's stack ends. */
function parseSettings(text: string): { readonly value: unknown } | undefined {
  const errors: ParseError[] = [];
  try {
    const value: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    return errors.length > 0 ? undefined : { value };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether a file is there; one that cannot be looked at is, so that reading it says why. */
function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
