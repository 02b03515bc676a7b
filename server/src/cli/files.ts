import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { SheetService } from '../service.ts';

/** A call that makes no sense; its message says why. */
export class Misuse extends Error {}

/** The text of a file, and what was odd about its bytes. */
export interface ReadText {
  readonly text: string;
  /** Whether the bytes were not UTF-8 and were read as Windows-1252, which old Finnish files are in. */
  readonly legacyEncoding: boolean;
}

/** Reads a file as text: UTF-8, else Windows-1252, so that any bytes give a text. */
export async function readText(path: string): Promise<ReadText> {
  const bytes = await readFile(path);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), legacyEncoding: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), legacyEncoding: true };
  }
}

/**
 * The sheets that paths name: a file is taken as it is; of a folder every `.esr` file and every `.txt` file that is a
 * sheet.
 *
 * @throws Misuse when a path does not exist or no sheet is found
 */
export async function findSheets(paths: readonly string[], service: SheetService): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const kind = await stat(path).catch(() => undefined);
    if (!kind) throw new Misuse(`there is no file or folder ${path}`);
    if (!kind.isDirectory()) found.add(path);
    else for (const file of await sheetsIn(path, service)) found.add(file);
  }
  if (found.size === 0) throw new Misuse(`no sheets in ${paths.join(', ')}`);
  return [...found];
}

async function sheetsIn(folder: string, service: SheetService): Promise<string[]> {
  const files = await glob(['**/*.esr', '**/*.txt'], { cwd: folder, ignore: ['**/node_modules/**'], dot: false });
  const sheets: string[] = [];
  for (const file of files.sort()) {
    const path = join(folder, file);
    if (file.endsWith('.esr') || service.read((await readText(path)).text).index) sheets.push(path);
  }
  return sheets;
}
