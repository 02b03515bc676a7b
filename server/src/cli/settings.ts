import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';
import type { RuleSettings } from '../features/diagnostics.ts';
import { readSettings } from '../settings.ts';
import { Misuse, readText } from './files.ts';
import type { Words } from './words.ts';

/** Gives the settings for the sheets of a folder, which is an absolute path. */
export type FolderSettings = (folder: string) => Promise<RuleSettings>;

/** The settings of the `.vscode/settings.json` in a folder, or in the nearest one above it that has any. */
export function settingsByFolder(words: Words): FolderSettings {
  const known = new Map<string, Promise<RuleSettings>>();

  const find = async (folder: string): Promise<RuleSettings> => {
    const path = join(folder, '.vscode', 'settings.json');
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (exists) return settingsFrom((await readText(path, words)).text, path, words);
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
 * The rule settings in the text of a `settings.json`; comments and trailing commas are allowed.
 *
 * @throws Misuse when it is not readable
 */
export function settingsFrom(text: string, path: string, { badSettings }: Words): RuleSettings {
  const errors: ParseError[] = [];
  const written = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) throw new Misuse(badSettings(path));
  return readSettings({ rules: written?.['esr.rules'], categories: written?.['esr.categories'] });
}
