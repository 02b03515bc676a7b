import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import { publishedForms } from '../../../server/src/forms/index.ts';
import { writeForm } from '../../../server/src/sheet/write.ts';
import { expectFix, expectFixes } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { CONTEXT, seed } from '../../support/sheets.ts';

const editor = serviceEditor();
const begin = (form: string) => `Begin the form “${form}”`;
const NEWEST_FIRST = ['ESF project sheet 2014–2020', 'ERDF project sheet 2014–2020', 'ESF project sheet 2007–2013'];
const titled = (name: string) => publishedForms.filter((form) => form.name.en === name);

describe('a text of no form', () => {
  it('can be begun as any form with a title, named with its years, the newest first', async () => {
    for (const text of ['«»', '«Muistio»\n']) await expectFixes(editor, text, ...NEWEST_FIRST.map(begin));
  });

  it('is preferably none of them', async () => {
    const actions = await actionsOn('');
    assert.deepEqual(
      actions.map(({ isPreferred = false }) => isPreferred),
      [false, false, false],
    );
  });

  for (const name of NEWEST_FIRST) {
    it(`is, once begun, a new sheet: ${name}`, async () => {
      for (const form of titled(name)) await expectFix(editor, '«»', begin(name), writeForm(form));
    });
  }

  it('keeps what it has below the form, with its own line ends', async () => {
    const [form] = titled('ESF project sheet 2014–2020');
    assert.ok(form);
    const begun = writeForm(form).replaceAll('\n', '\r\n');
    await expectFix(editor, '«Muistio»\r\n', begin(form.name.en), `${begun}\r\nMuistio\r\n`);
  });

  it('is begun by a snippet where the editor takes one, so that the cursor is at the first field', async () => {
    const [form] = titled('ESF project sheet 2014–2020');
    assert.ok(form);
    for (const [text, below] of [
      ['', ''],
      ['Muistio\n', '\n'],
    ] as const) {
      const [action] = await actionsOn(text, { takesSnippets: true });
      const start = { line: 0, character: 0 };
      assert.deepEqual(
        action?.edit?.documentChanges?.map((change) => 'edits' in change && change.edits),
        [
          [
            {
              range: { start, end: start },
              snippet: { kind: 'snippet', value: writeForm(form, { as: 'snippet' }) + below },
            },
          ],
        ],
      );
    }
  });

  it('is told by its finding: a sheet is not begun anew', async () => {
    assert.deepEqual(
      (await actionsOn(seed('S20884'))).filter(({ title }) => /^Begin/.test(title)),
      [],
    );
  });
});

function actionsOn(text: string, context = {}): Promise<CodeAction[]> {
  const start = { line: 0, character: 0 };
  return serviceEditor(undefined, { ...CONTEXT, ...context })
    .open(text)
    .actions({ start, end: start });
}
