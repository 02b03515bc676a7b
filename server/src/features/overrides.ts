import { minimatch } from 'minimatch';
import type { CodeAction } from 'vscode-languageserver-types';
import type { RuleOverride } from '../../../shared/protocol.ts';
import { type CodeActionParams, inRange, isWanted } from './codeActions.ts';
import type { FeatureContext } from './context.ts';

/**
 * Whether a glob of the setting `esr.overrides` is of a file, given by its path in the workspace folder, with `/`. A
 * glob may come with a stranger's folder: one of any make takes time linear in its length, and too long a one is of no
 * file.
 */
export function isOfFile(glob: string, path: string): boolean {
  return glob.length <= MAX_GLOB && minimatch(path, glob, GLOBS);
}

/**
 * "This finding is all right here", for each rule that found something in the range: it is turned off in this file, or
 * in its folder and all below. Only for a client that writes its settings so, and a file that lies in one of its folders.
 */
export function turningOff(params: CodeActionParams, { uri, path, overrideCommand, t }: FeatureContext): CodeAction[] {
  if (!overrideCommand || path === undefined || !isWanted(params, 'quickfix')) return [];
  const file = minimatch.escape(path, { magicalBraces: true });
  const places = [
    { files: file, key: 'fix.turnOffInFile' },
    { files: file.replace(/[^/]*$/, '**'), key: 'fix.turnOffInFolder' },
  ] as const;
  const here = inRange(params.diagnostics, params.range).filter(({ code }) => code !== 'limit');
  const codes = [...new Set(here.map(({ code }) => code))];
  return codes.flatMap((code) =>
    places.map(({ files, key }) => {
      const title = codes.length === 1 ? t(key) : `${t(key)}: ${code}`;
      const override: RuleOverride = { files, rules: { [code]: 'off' } };
      const diagnostics = here.filter((diagnostic) => diagnostic.code === code);
      return {
        title,
        kind: 'quickfix',
        diagnostics,
        command: { title, command: overrideCommand, arguments: [uri, override] },
      };
    }),
  );
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
