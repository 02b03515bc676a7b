import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { SheetService } from '../service.ts';
import type { Words } from './words.ts';

/** A call that makes no sense; its message says why. */
export class Misuse extends Error {}

/** The text of a file, and what was odd about its bytes. */
export interface ReadText {
  readonly text: string;
  /** Whether the bytes were not UTF-8 and were read as Windows-1252, which old Finnish files are in. */
  readonly legacyEncoding: boolean;
}

/**
 * Reads a file as text: UTF-8, else Windows-1252, so that any bytes give a text.
 *
 * @throws Misuse when the file cannot be read
 */
export async function readText(path: string, { unreadable }: Words): Promise<ReadText> {
  const bytes = await readFile(path).catch((fault: NodeJS.ErrnoException) => {
    throw new Misuse(unreadable(path, fault.code ?? fault.message));
  });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), legacyEncoding: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), legacyEncoding: true };
  }
}

/**
 * The sheets that paths name, each once: a file is taken as it is; of a folder every `.esr` file and every `.txt` file
 * that is a sheet.
 *
 * @throws Misuse when a path does not exist or no sheet is found
 */
export async function findSheets(paths: readonly string[], service: SheetService, words: Words): Promise<string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const kind = await stat(path).catch(() => undefined);
    if (!kind) throw new Misuse(words.noSuchPath(path));
    const files = kind.isDirectory() ? await sheetsIn(path, service, words) : [path];
    for (const file of files) if (!found.has(resolve(file))) found.set(resolve(file), file);
  }
  if (found.size === 0) throw new Misuse(words.noSheets(paths.join(', ')));
  return [...found.values()];
}

async function sheetsIn(folder: string, service: SheetService, words: Words): Promise<string[]> {
  const files = await glob(['**/*.esr', '**/*.txt'], {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  const sheets: string[] = [];
  for (const file of files.sort()) {
    const path = join(folder, file);
    if (/\.esr$/i.test(file) || service.read((await readText(path, words)).text).index) sheets.push(path);
  }
  return sheets;
}
