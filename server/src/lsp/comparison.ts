/** The schemes under which editors show what a text was before, beside what it is. */
const OLD_SIDES: ReadonlySet<string> = new Set([
  'chat-editing-snapshot-text-model',
  'clipboardCompare',
  'git',
  'gitfs',
  'gitlens',
  'gitlens-git',
  'hg',
  'merge-conflict.conflict-diff',
  'pr',
  'review',
  'showModifications',
  'svn',
  'vscode-local-history',
]);

/** Whether a document is the old side of a comparison: nobody can mend what a text was. */
export function isOldSide(uri: string): boolean {
  return OLD_SIDES.has(uri.slice(0, Math.max(0, uri.indexOf(':'))));
}
