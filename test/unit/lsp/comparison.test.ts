import { equal } from 'node:assert/strict';
import { isOldSide } from '../../../server/src/lsp/comparison.ts';

describe('the old side of a comparison', () => {
  for (const uri of ['git:/sheets/S20884.esr?ref=HEAD', 'svn:/sheets/S20884.esr', 'showModifications:/sheets/a.esr']) {
    it(`is ${uri}`, () => equal(isOldSide(uri), true));
  }
  for (const uri of ['file:///git/S20884.esr', 'untitled:Untitled-1', 'vscode-vfs://github/sheets/a.esr', '', 'git']) {
    it(`is not ${uri || 'a document without an address'}`, () => equal(isOldSide(uri), false));
  }
});
