import { statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';
import type { SheetSettings } from '../features/context.ts';
import type { Locale } from '../forms/form.ts';
import { readSettings } from '../settings.ts';
import { type CommandContext, UserError } from './context.ts';
import { readText } from './readText.ts';
import { unknownNames } from './unknownSettings.ts';
import { locales } from './words.ts';

/** What a settings file says. */
export interface FileSettings {
  /** The settings for a sheet, by its path. */
  readonly rulesOf: (path: string) => SheetSettings;
  /** The language it asks for; `undefined` where that is left to the system. */
  readonly language: Locale | undefined;
}

/** Gives the settings that count in a folder. */
export type SettingsOfFolder = (folder: string) => FileSettings;

const FOLDER = '.vscode';
const nothing = readSettings(undefined);
const noSettings: FileSettings = { rulesOf: () => nothing, language: undefined };

/**
 * The settings of the `.vscode/settings.json` in a folder, or in the nearest one above it that has any. A file that
 * cannot be read is told once and counts for nothing.
 */
export function nearestSettings(context: CommandContext): SettingsOfFolder {
  const known = new Map<string, FileSettings>();

  const find = (folder: string): FileSettings => {
    const path = join(folder, FOLDER, 'settings.json');
    if (exists(path)) return settingsOrNone(path, context);
    const parent = dirname(folder);
    return parent === folder ? noSettings : settingsIn(parent);
  };
  const settingsIn = (folder: string): FileSettings => {
    const settings = known.get(folder) ?? find(folder);
    known.set(folder, settings);
    return settings;
  };
  return (folder) => settingsIn(resolve(folder));
}

/**
 * The settings in a file like `settings.json`; comments and trailing commas are allowed. Names in
 * it that mean nothing are told.
 *
 * @throws UserError when the file cannot be read
 */
export function settingsOfFile(path: string, { t, warn }: CommandContext): FileSettings {
  const written = parseSettings(readText(path, t).text);
  if (written === undefined) throw new UserError(t('settings.bad', { path }));
  const {
    'esr.rules': rules,
    'esr.categories': categories,
    'esr.overrides': overrides,
    'esr.lengths': lengths,
    'esr.language': language,
  } = Object(written.value);
  const settings = { rules, categories, overrides, lengths };
  const unknown = unknownNames({ ...settings, language }, t);
  if (unknown) warn(`${t('settings.unknown', { path })} ${unknown}`);
  const folder = folderOf(path);
  const everywhere = readSettings({ rules, categories, lengths });
  return {
    rulesOf: overrides ? (sheet) => readSettings(settings, pathIn(folder, sheet)) : () => everywhere,
    language: locales.find((locale) => locale === language),
  };
}

function settingsOrNone(path: string, context: CommandContext): FileSettings {
  try {
    return settingsOfFile(path, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.fail(error.message);
    return noSettings;
  }
}

/** The folder that a settings file is of. */
function folderOf(settingsFile: string): string {
  const folder = dirname(resolve(settingsFile));
  return basename(folder) === FOLDER ? dirname(folder) : folder;
}

/** The path of a sheet in a folder, with `/`; outside of it, its name. */
function pathIn(folder: string, sheet: string): string {
  const path = relative(folder, resolve(sheet)).replaceAll(sep, '/');
  return /^\.\.\/|^[A-Za-z]:/.test(path) ? basename(sheet) : path;
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
