import { commands, extensions, window, workspace } from 'vscode';
import { equal, ok } from '../assert.ts';
import { closeSheets, EXTENSION_ID, openSheet } from '../sheets.ts';
import { until } from '../until.ts';

/** Why a sheet is edited otherwise than code, by setting. */
const REASONS: Readonly<Record<string, string>> = {
  'editor.autoIndent': 'a form has no levels: a line does not begin where the one before did',
  'editor.detectIndentation': 'spaces copied along with a text say nothing of how the writer indents',
  'editor.formatOnType': 'a value is laid out when its line is finished',
  'editor.linkedEditing': 'what must stand twice, as in the bar of a project page, is typed once',
  'editor.quickSuggestions':
    'what the form knows comes up by itself; the editor takes the text of a sheet for strings too',
  'editor.suggest.selectionMode': 'who passes through the fields by Tab takes no suggestion unseen',
  'editor.unicodeHighlight.allowedCharacters': 'no-break spaces belong to amounts',
  'editor.unicodeHighlight.ambiguousCharacters':
    'an en dash or a typographic quote is right in Finnish, and no look-alike',
  'editor.wordBasedSuggestions': 'a word that stands somewhere is no value of a field',
  'editor.wordWrap': 'a paragraph is one line',
};

describe('a sheet is edited as its language wants it', () => {
  afterEach(closeSheets);

  const declared: Readonly<Record<string, unknown>> =
    extensions.getExtension(EXTENSION_ID)?.packageJSON.contributes.configurationDefaults['[esr]'];

  it('for reasons that are known', () => {
    equal(Object.keys(declared).sort(), Object.keys(REASONS).sort());
  });

  for (const [setting, reason] of Object.entries(REASONS)) {
    it(`${setting}: ${reason}`, async () => {
      const document = await openSheet('S11825.esr');
      equal(workspace.getConfiguration('', document).get(setting), declared[setting]);
    });
  }

  it('so that Enter begins a line at its margin', async () => {
    await openSheet({ text: '   sisennetty' });
    const editor = window.activeTextEditor;
    ok(editor, 'The sheet is in front.');
    await commands.executeCommand('cursorBottom');
    await commands.executeCommand('default:type', { text: '\n' });
    await until(
      'the new line',
      () => editor.document.lineCount,
      (lines) => lines === 2,
    );
    equal(editor.document.lineAt(1).text, '');
  });
});
