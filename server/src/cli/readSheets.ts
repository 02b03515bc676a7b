import type { SheetService } from '../service.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { type CommandContext, UserError } from './context.ts';
import type { DecodedText } from './decode.ts';
import { findSheets } from './findSheets.ts';
import { readText } from './readText.ts';
import type { Words } from './words.ts';

/** A sheet and the file it was read from. */
export interface SheetOfFile {
  /** As it follows from what was written on the command line. */
  readonly path: string;
  readonly sheet: Sheet;
}

/**
 * Reads the sheets that paths name, one at a time, so that no more than one text is held. What cannot be read, and
 * what is odd about a file, is told in a line each.
 */
export function* readSheets(
  paths: readonly string[],
  service: SheetService,
  context: CommandContext,
): Generator<SheetOfFile> {
  for (const { path, onlyIfRecognised } of findSheets(paths, context)) {
    const decoded = tryToRead(path, context);
    if (!decoded) continue;
    const sheet = service.read(decoded.text);
    if (onlyIfRecognised && !sheet.index) continue;
    const oddity = oddityOf(path, decoded, context.t);
    if (oddity) context.warn(oddity);
    yield { path, sheet };
  }
}

/**
 * Reads the sheet in one file, and tells what is odd about the file.
 *
 * @throws UserError when it cannot be read
 */
export function readSheet(path: string, service: SheetService, { t, warn }: CommandContext): Sheet {
  const decoded = readText(path, t);
  const oddity = oddityOf(path, decoded, t);
  if (oddity) warn(oddity);
  return service.read(decoded.text);
}

function tryToRead(path: string, { t, fail }: CommandContext): DecodedText | undefined {
  try {
    return readText(path, t);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    fail(error.message);
    return undefined;
  }
}

function oddityOf(path: string, { encoding, firstBadLine }: DecodedText, t: Words): string | undefined {
  if (encoding === 'windows-1252') return t('file.windows1252', { path });
  if (encoding !== 'utf-8') return t('file.utf16', { path });
  return firstBadLine === undefined ? undefined : t('file.badBytes', { path, line: firstBadLine });
}
