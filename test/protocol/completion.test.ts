import { deepEqual, equal, ok } from 'node:assert/strict';
import { CompletionRequest, CompletionTriggerKind } from 'vscode-languageserver-protocol';
import { expectCompletion } from '../support/expectCompletions.ts';
import { LanguageClient } from '../support/languageClient.ts';
import type { OpenDocument } from '../support/openDocument.ts';
import { asDocument, seed } from '../support/sheets.ts';
import { smallSheet } from '../support/smallSheets.ts';

/** What is offered in each place is proved of the service; here it is seen to come through, and what other sheets add to it. */
describe('completion in an editor', () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await LanguageClient.start({ today: '2016-08-15' });
  });
  afterEach(() => client.stop());

  /** What is offered at the end of a document, by name. */
  const offered = async (document: OpenDocument) =>
    (await document.completion(endOf(document))).map(({ label }) => label);
  const endOf = ({ text }: OpenDocument) => asDocument(text).positionAt(text.length);
  const sheet = (...blocks: string[]) => smallSheet('esr-2014', '2 Hakijan perustiedot', ...blocks).trimEnd();

  it('puts a value in', () =>
    expectCompletion(client, sheet('Postinumero: 501‸'), '50100', sheet('Postinumero: 50100‸')));

  it('knows the organisations of the open sheets as long as they are open, and none of their contact persons', async () => {
    const own = client.open(sheet('Hakijan virallinen nimi: '));
    deepEqual(await offered(own), []);
    const other = client.open(seed('S11825'));
    await other.diagnostics();
    deepEqual(await offered(own), ['Laukaan kunta, vapaa-aikatoimi']);
    for (const label of ['Hankkeen yhteyshenkilön nimi', 'Yhteyshenkilön asema hakijaorganisaatiossa'])
      deepEqual(await offered(client.open(sheet(`${label}: `))), []);
    const email = 'Yhteyshenkilön sähköpostisoite: ';
    deepEqual(await offered(client.open(sheet(email))), []);
    other.close();
    deepEqual(await offered(own), []);
  });

  it('is asked for by a digit, and answers it in values alone', async () => {
    ok(client.initialized.capabilities.completionProvider?.triggerCharacters?.includes('5'));
    const asked = async (text: string) => {
      const document = client.open(text);
      const found = await client.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri: document.uri },
        position: endOf(document),
        context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: '5' },
      });
      return found && 'items' in found ? found : { isIncomplete: undefined, items: [] };
    };
    equal((await asked(sheet('Postinumero: 5010'))).isIncomplete, true);
    deepEqual((await asked(sheet('5'))).items, []);
  });
});
