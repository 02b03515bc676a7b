import { ConfigurationTarget, type TextDocument, workspace } from 'vscode';
import { equal, includes, ok } from '../assert.ts';
import { closeSheets, diagnosticsOf, openSheet, replaceText, textOf } from '../sheets.ts';
import { until } from '../until.ts';

const SEED = 'S11825.esr';

describe('saving a sheet', () => {
  let published: string;

  before(async () => {
    published = await textOf(SEED);
  });

  afterEach(async () => {
    await set('formatOnSave', undefined);
    await set('codeActionsOnSave', undefined);
    const document = await openSheet(SEED);
    await replaceText(published);
    ok(await document.save(), 'The published text is back.');
    await closeSheets();
  });

  it('lays it out, when the editor formats on save', async () => {
    await set('formatOnSave', true);
    const document = await openSheet(SEED);
    await replaceText(
      published.replace('Osoite: Laukaantie 14', 'Osoite:   Laukaantie 14').replace('93 700', '93700 €'),
    );
    await saved(document);
    includes(document.getText(), '\nOsoite: Laukaantie 14\n');
    includes(document.getText(), ': 93 700\n');
    ok(document.getText().endsWith('lakimuutoksiin.\n'), 'one final newline');
  });

  it('mends what is safe to mend, when the editor fixes on save', async () => {
    await set('codeActionsOnSave', { 'source.fixAll.esr': 'explicit' });
    const document = await openSheet(SEED);
    await replaceText(published.replace('Projektin nimi:', 'Projektin nmi:').replace('0176478-2', '0176478–2'));
    await diagnosticsOf(document.uri, ({ length }) => length === 2);
    await saved(document);
    equal(document.getText(), published);
  });

  it('mends nothing that the person has to judge', async () => {
    await set('codeActionsOnSave', { 'source.fixAll.esr': 'explicit' });
    const document = await openSheet(SEED);
    const wrong = published.replace('0176478-2', '0176478-3');
    await replaceText(wrong);
    await diagnosticsOf(document.uri);
    await saved(document);
    equal(document.getText(), wrong);
  });
});

/** Sets an editor setting for sheets, or takes it back. */
function set(setting: string, value: unknown): Thenable<void> {
  const configuration = workspace.getConfiguration('editor', { languageId: 'esr' });
  return configuration.update(setting, value, ConfigurationTarget.Global, true);
}

/** Saves, and waits until what is done on saving is done. */
async function saved(document: TextDocument): Promise<void> {
  ok(await document.save(), 'The sheet was saved.');
  await until('a clean sheet', () => !document.isDirty);
}
