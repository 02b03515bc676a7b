import { ConfigurationTarget, workspace } from 'vscode';
import { closeSheets, diagnosticsOf, openSheet, textOf } from '../sheets.ts';

describe('the settings', () => {
  let published: string;

  before(async () => {
    published = await textOf('S11825.esr');
  });

  afterEach(async () => {
    for (const setting of ['rules', 'categories', 'language']) await set(setting, undefined);
    await closeSheets();
  });

  const openMistake = () => openSheet({ text: published.replace('0176478-2', '0176478-3') });

  it('change the severity of a rule at once, and switch rules and chapters off and on', async () => {
    const { uri } = await openMistake();
    const severity = (wanted: number) => diagnosticsOf(uri, ([first]) => first?.severity === wanted);
    const none = () => diagnosticsOf(uri, ({ length }) => length === 0);
    await severity(0);
    await set('rules', { 'business-id-checksum': 'warning' });
    await severity(1);
    await set('rules', { 'business-id-checksum': 'off' });
    await none();
    await set('rules', undefined);
    await severity(0);
    await set('categories', { identifiers: false });
    await none();
  });

  it('choose the language of the messages, whatever the editor speaks', async () => {
    const { uri } = await openMistake();
    const says = (words: RegExp) => diagnosticsOf(uri, ([first]) => words.test(first?.message ?? ''));
    await says(/check digit/);
    await set('language', 'fi');
    await says(/tarkistusnumero/);
    await set('language', 'sv');
    await says(/[Kk]ontrollsiffra/);
  });
});

function set(setting: string, value: unknown): Thenable<void> {
  return workspace.getConfiguration('esr').update(setting, value, ConfigurationTarget.Global);
}
