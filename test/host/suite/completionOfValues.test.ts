import { type CompletionItem, type CompletionList, commands, type TextDocument } from 'vscode';
import { equal, ok } from '../assert.ts';
import { closeSheets, openSheet } from '../sheets.ts';
import { until } from '../until.ts';

const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';

describe('completion of a value', () => {
  afterEach(closeSheets);

  it('offers an objective of the chosen priority first, with what it is', async () => {
    const priority = 'Toimintalinja: 5. Sosiaalinen osallisuus ja köyhyyden torjunta';
    const [first] = await offered(await openSheet({ text: `${TITLE}\n\n1 Hanke\n\n${priority}\n\nErityistavoite: ` }));
    ok(labelOf(first).startsWith('10.1. '), labelOf(first));
    ok(first?.documentation, 'It is documented.');
  });

  it('offers the place of a code, and a code by its digits', async () => {
    const address = `${TITLE}\n\n2 Hakijan perustiedot\n\nPostinumero: `;
    equal(labelOf((await offered(await openSheet({ text: `${address}5010` })))[0]), '50100');
    const [place] = await offered(await openSheet({ text: `${address}50100\n\nPostitoimipaikka: ` }));
    equal(labelOf(place), 'Mikkeli');
  });

  it('offers the organisations of the other open sheets', async () => {
    await openSheet('S20884.esr');
    const text = `${TITLE}\n\n2 Hakijan perustiedot\n\nY-tunnus: `;
    const document = await openSheet({ text });
    await until(
      'it is offered',
      () => offered(document),
      (items) => items.some((one) => labelOf(one) === '0165116-3'),
    );
  });
});

/** What is offered at the end of a sheet, the first of it with its documentation. */
async function offered(document: TextDocument): Promise<readonly CompletionItem[]> {
  const end = document.positionAt(document.getText().length);
  const ask = () =>
    commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, end, undefined, 1);
  // Nothing is told of a sheet before the server runs; the editor has its own words to offer meanwhile.
  const { items } = await until('something is offered', ask, ({ items }) =>
    items.some(({ sortText = '' }) => /^\d+$/.test(sortText)),
  );
  return items;
}

function labelOf(item: CompletionItem | undefined): string {
  return typeof item?.label === 'string' ? item.label : (item?.label.label ?? '');
}
