import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { CommandContext } from './context.ts';
import { reasonOf } from './readText.ts';

/** A file that a command is to look at. */
export interface SheetFile {
  /** As it follows from what was written on the command line. */
  readonly path: string;
  /** Whether it is a sheet only when its text is one: a `.txt` file that nobody named. */
  readonly onlyIfRecognised: boolean;
}

/** A folder, and where it really is when links are followed. */
interface Folder {
  readonly path: string;
  readonly realPath: string;
}

/** A link to a folder, and where the folder that holds it really is. */
interface FolderLink {
  readonly path: string;
  readonly holder: string;
}

/**
 * The files that paths name, each once, in the order of their names: a file is taken as it is; of a folder every
 * `.esr` and `.txt` file in it and below, without what is hidden and `node_modules`. Links are followed after all else,
 * so that a file goes by its own name; one to a folder above it never ends and is only told.
 */
export function* findSheets(paths: readonly string[], context: CommandContext): Generator<SheetFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    const realPath = realPathOf(path, context);
    if (realPath === undefined || seen.has(realPath)) continue;
    if (isFolder(realPath)) {
      yield* sheetsBelow({ path, realPath }, seen, context);
    } else {
      seen.add(realPath);
      yield { path, onlyIfRecognised: false };
    }
  }
}

function* sheetsBelow(root: Folder, seen: Set<string>, context: CommandContext): Generator<SheetFile> {
  const links: FolderLink[] = [];
  yield* sheetsIn(root, seen, links, context);
  for (const { path, holder } of links) {
    const realPath = realPathOf(path, context);
    if (realPath === undefined) continue;
    if (isAtOrAbove(realPath, holder)) context.warn(context.t('folder.above', { path }));
    else yield* sheetsIn({ path, realPath }, seen, links, context);
  }
}

function* sheetsIn(
  folder: Folder,
  seen: Set<string>,
  links: FolderLink[],
  context: CommandContext,
): Generator<SheetFile> {
  if (seen.has(folder.realPath)) return;
  seen.add(folder.realPath);
  for (const item of itemsOf(folder, context)) {
    const path = join(folder.path, item.name);
    const isLink = item.isSymbolicLink();
    if (item.isDirectory()) {
      yield* sheetsIn({ path, realPath: join(folder.realPath, item.name) }, seen, links, context);
    } else if (isLink && isFolder(path)) {
      links.push({ path, holder: folder.realPath });
    } else if (/\.(esr|txt)$/i.test(item.name)) {
      const realPath = isLink ? realPathOf(path, context) : join(folder.realPath, item.name);
      if (realPath === undefined || seen.has(realPath)) continue;
      seen.add(realPath);
      yield { path, onlyIfRecognised: /\.txt$/i.test(item.name) };
    }
  }
}

/** What is in a folder, by name, without what is hidden and `node_modules`. */
function itemsOf({ path }: Folder, { t, fail }: CommandContext): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    fail(t('file.unreadable', { path, reason: reasonOf(error) }));
    return [];
  }
}

function realPathOf(path: string, { t, fail }: CommandContext): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const reason = reasonOf(error);
    fail(reason === 'ENOENT' ? t('file.missing', { path }) : t('file.unreadable', { path, reason }));
    return undefined;
  }
}

/** Whether there is a folder at a path, or a link to one. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isAtOrAbove(folder: string, other: string): boolean {
  return `${other}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
