import assert from 'node:assert/strict';
import { publishedForms } from '../../server/src/forms/index.ts';
import { serviceEditor } from '../support/serviceEditor.ts';
import { applied } from '../support/sheets.ts';

const editor = serviceEditor();
const fieldsOf = (text: string) => editor.open(text).fields();
const left = async (text: string) => (await fieldsOf(text)).filter(({ required, empty }) => required && empty);

describe('the fields of a sheet', () => {
  it('keep their names when another line is put in', async () => {
    for (const { id, title } of publishedForms) {
      if (!title) continue;
      let text = `${title}\n`;
      for (let step = 0; step < 200; step++) {
        const next = (await left(text)).find(({ edits }) => edits.length > 0);
        if (!next) break;
        text = applied(text, [...next.edits]);
        const same = (await fieldsOf(text)).find((one) => one.id === next.id);
        assert.ok(same && same.name === next.name && !same.lacking, `${id}: ${next.name}`);
      }
      assert.deepEqual(
        (await left(text)).filter(({ edits }) => edits.length > 0),
        [],
        id,
      );
    }
  });
});
