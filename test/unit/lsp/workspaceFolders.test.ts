import { equal } from 'node:assert/strict';
import { nameOf, WorkspaceFolders } from '../../../server/src/lsp/workspaceFolders.ts';

const folder = (uri: string) => ({ uri, name: '' });

describe('the path of a document', () => {
  it('is that in the innermost of the open folders', () => {
    const folders = new WorkspaceFolders({
      workspaceFolders: ['file:///w', 'file:///w/in/', 'file:///w/i'].map(folder),
      rootUri: null,
    });
    equal(folders.pathOf('file:///w/a.esr'), 'a.esr');
    equal(folders.pathOf('file:///w/in/side/a.esr'), 'side/a.esr');
    equal(folders.pathOf('file:///w2/a.esr'), undefined);
    equal(folders.pathOf('untitled:Untitled-1'), undefined);
  });

  it('is the same however its address is encoded', () => {
    const folders = new WorkspaceFolders({ workspaceFolders: [folder('file:///c%3A/ty%C3%B6')], rootUri: null });
    equal(folders.pathOf('file:///c:/työ/a%20b.esr'), 'a b.esr');
    equal(folders.pathOf('file:///c:/työ/100%.esr'), '100%.esr', 'which is no address');
  });

  it('follows the folders that are opened and closed', () => {
    const folders = new WorkspaceFolders({ rootUri: 'file:///old' });
    equal(folders.pathOf('file:///old/a.esr'), 'a.esr');
    folders.changed({ added: [folder('file:///new')], removed: [folder('file:///old')] });
    equal(folders.pathOf('file:///new/a.esr'), 'a.esr');
    equal(folders.pathOf('file:///old/a.esr'), undefined);
  });
});

describe('the name of a document', () => {
  it('is the last part of its address', () => {
    equal(nameOf('file:///w/a%20b.esr'), 'a b.esr');
    equal(nameOf('untitled:Untitled-1'), 'Untitled-1');
  });
});
