import { minimatch } from 'minimatch';

/**
 * Whether a glob of the setting `esr.overrides` is of a file, given by its path in the workspace folder, with `/`. A
 * glob may come with a stranger's folder: one of any make takes time linear in its length, and too long a one is of no
 * file.
 */
export function isOfFile(glob: string, path: string): boolean {
  return glob.length <= MAX_GLOB && minimatch(path, glob, GLOBS);
}

/** Characters of a glob. */
const MAX_GLOB = 1000;

/** `*`, `**`, `?`, `[…]` and `{…}` mean what they do in the editor's own settings; nothing else means anything. */
const GLOBS = {
  dot: true,
  nocomment: true,
  nonegate: true,
  noext: true,
  normalize: true,
  braceExpandMax: 100,
  platform: 'linux',
} as const;
