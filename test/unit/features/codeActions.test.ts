import assert from 'node:assert/strict';
import type { SheetDiagnostic } from '../../../server/src/features/diagnostics.ts';
import { expectFix, expectFixAll, expectFixes } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { asDocument, CONTEXT, dense, edit, mendedAll, seed, service } from '../../support/sheets.ts';
import { wholeSheetWith } from '../../support/smallSheets.ts';

const editor = serviceEditor();

describe('a quick fix', () => {
  it('for a wrong check digit is the right digit', async () => {
    const wrong = wholeSheetWith('esr-2014', 'Y-tunnus: «0176478-3»');
    await expectFixes(editor, wrong, 'Correct the check digit: 0176478-2');
    await expectFix(
      editor,
      wrong,
      'Correct the check digit: 0176478-2',
      wholeSheetWith('esr-2014', 'Y-tunnus: 0176478-2'),
    );
  });

  it('is one of several when digits may have changed places', () =>
    expectFixes(
      editor,
      wholeSheetWith('esr-2014', 'Y-tunnus: «1076478-2»'),
      'Correct the check digit: 1076478-4',
      'Swap two digits: 0176478-2',
      'Swap two digits: 1076487-2',
    ));

  it('is preferred when it is the only one, and carries its finding and the version of the text', async () => {
    const fixes = async (text: string) => {
      const start = asDocument(text).positionAt(text.indexOf('Y-tunnus: ') + 'Y-tunnus: '.length);
      return editor.open(text).actions({ start, end: start }, { only: ['quickfix'] });
    };
    const [only] = await fixes(wholeSheetWith('esr-2014', 'Y-tunnus: 0176478-3'));
    assert.equal(only?.isPreferred, true);
    assert.equal(only?.diagnostics?.[0]?.code, 'business-id-checksum');
    const [change] = only?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change && change.textDocument.version === 1);
    const several = await fixes(wholeSheetWith('esr-2014', 'Y-tunnus: 1076478-2'));
    assert.ok(several.every(({ isPreferred }) => !isPreferred));
  });

  it('is offered only where its finding touches the range asked for', async () => {
    const title = 'Correct the check digit: 0176478-2';
    await expectFixes(editor, wholeSheetWith('esr-2014', 'Organisaatiotyyppi: «Kunta»', 'Y-tunnus: 0176478-3'));
    await expectFixes(editor, wholeSheetWith('esr-2014', 'Y-tunnus: «»0176478-3'), title);
    await expectFixes(editor, wholeSheetWith('esr-2014', 'Y-tunnus: 0176478-3«»'), title);
  });

  it('of a safe kind that stands several times is offered for all of them', async () => {
    const funding = (granted: string, realised: string) =>
      wholeSheetWith(
        'esr-2014',
        'Vastuuviranomainen: etelä-savon elinkeino-, liikenne- ja ympäristökeskus',
        `Myönnetty EU- ja valtion rahoitus: ${granted}`,
        `Toteutunut EU- ja valtion rahoitus: ${realised}`,
      );
    const written = funding('«93700»', '92809');
    await expectFixes(editor, written, 'Change to “93 700”', 'Fix all of this kind in the file (2)');
    await expectFix(editor, written, 'Fix all of this kind in the file (2)', funding('93 700', '92 809'));
  });

  it('of an unsafe kind is not offered for all of them', () =>
    expectFixes(
      editor,
      wholeSheetWith('esr-2014', 'Y-tunnus: «0176478-3»', 'Kunnat: Mikelli, Kangasnemi'),
      'Correct the check digit: 0176478-2',
    ));

  it('of a safe kind that stands once is offered once', () =>
    expectFixes(editor, wholeSheetWith('esr-2014', 'Hankekoodi: «s20884»'), 'Change to “S20884”'));

  it('for all of a kind leaves out those that have none', () => {
    const params = { diagnostics: [finding(0, 5, 'mended'), finding(9, 10)], range: EMPTY, only: ['quickfix'] };
    const actions = service.codeActions(service.read(''), params, CONTEXT);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['mended'],
    );
  });

  it('is not offered for what has none', () =>
    expectFixes(editor, wholeSheetWith('esr-2014', 'Myönnetty EU- ja valtion rahoitus: «paljon»')));
});

describe('"fix all"', () => {
  /** A sheet with a label, an id, a period and an amount written in other ways than the form's, and its street. */
  const damaged = (street: string) =>
    wholeSheetWith(
      'esr-2007',
      'Suunnitelman mukainen toteutusaika: Alkaa 1.11.2011 ja päättyy 31.08.2014',
      'Y-tunnus: 0176478–2',
      `Osoite: ${street}`,
      'Myönnetty EU- ja valtion rahoitus: 93700',
    ).replace('Asema:', 'Asma:');

  it('mends everything safe at once, and only that', () =>
    expectFixAll(
      editor,
      damaged(''),
      wholeSheetWith('esr-2007', 'Y-tunnus: 0176478-2', 'Osoite: ', 'Myönnetty EU- ja valtion rahoitus: 93 700'),
    ));

  it('is offered for the whole of its kind, or a wider one, and not with a narrower', async () => {
    const text = damaged('Katu 1');
    const whole = { start: { line: 0, character: 0 }, end: asDocument(text).positionAt(text.length) };
    const kinds = async (only?: string[]) => {
      const actions = await editor.open(text).actions(whole, { ...(only && { only }) });
      return new Set(actions.map(({ kind }) => kind));
    };
    for (const wide of ['source', 'source.fixAll', 'source.fixAll.esr']) {
      assert.ok((await kinds([wide])).has('source.fixAll.esr'), wide);
    }
    assert.deepEqual(await kinds(['source.organizeImports']), new Set());
    assert.deepEqual(await kinds(['quick']), new Set());
    assert.deepEqual(await kinds(['quickfix']), new Set(['quickfix']));
    const both = new Set(['quickfix', 'source.fixAll.esr']);
    assert.deepEqual(await kinds(), both);
    assert.deepEqual(await kinds(['quickfix', 'source.fixAll']), both);
  });

  for (const [what, ...lines] of [
    ['correct a check digit', 'Y-tunnus: 0176478-3'],
    ['insert a line', 'Y-tunnus: 0176478-2\n\nPuhelinnumero: 015 123 456'],
    ['move a line', 'Organisaatiotyyppi: Kunta\n\nOsoite: Katu 1\n\nY-tunnus: 0176478-2\n\nPuhelinnumero: 015 123 456'],
  ] as const) {
    it(`does not ${what}: that is for a person to judge`, async () => {
      const text = wholeSheetWith('esr-2007', ...lines);
      assert.notDeepEqual(await editor.open(text).diagnostics(), []);
      await expectFixAll(editor, text);
    });
  }

  it('is not offered when nothing is to be mended', () => expectFixAll(editor, wholeSheetWith('esr-2014')));

  it('puts headings back and labels right in one go', async () => {
    const text = dense(seed('S20884'));
    const damaged = edit(edit(text, 'Hankkeen nimi:', 'Hankeen nimi:'), 'Y-tunnus: 0165116-3', 'Y-tunus: 0165116-3');
    await expectFixAll(editor, damaged, mendedAll(text));
  });

  it('makes the first of two changes that would touch the same text', () => {
    const newTexts = (...diagnostics: SheetDiagnostic[]) => {
      const [action] = service.codeActions(service.read(''), { diagnostics, range: EMPTY, only: ['source'] }, CONTEXT);
      const [change] = action?.edit?.documentChanges ?? [];
      return change && 'edits' in change ? change.edits.map((edit) => 'newText' in edit && edit.newText) : [];
    };
    assert.deepEqual(newTexts(finding(4, 9, 'second'), finding(0, 5, 'first')), ['first']);
    assert.deepEqual(newTexts(finding(4, 9, 'behind'), finding(0, 4, 'before')), ['before', 'behind']);
    assert.deepEqual(newTexts(finding(3, 3, 'here'), finding(3, 3, 'too')), ['here', 'too']);
    assert.deepEqual(newTexts(finding(3, 6, 'in place'), finding(3, 3, 'before')), ['before', 'in place']);
    assert.deepEqual(newTexts(finding(1, 6, 'wide'), finding(1, 1, 'before'), finding(3, 4, 'inside')), [
      'before',
      'wide',
    ]);
  });

  it('is there, and what mends all of one rule, however many fixes there are to choose from', () => {
    const diagnostics = Array.from({ length: 700 }, (_, at) => finding(2 * at, 2 * at + 1, String(at)));
    const range = { start: EMPTY.start, end: { line: 1, character: 0 } };
    const titles = service.codeActions(service.read(''), { diagnostics, range }, CONTEXT).map(({ title }) => title);
    assert.equal(titles.length, 502);
    assert.deepEqual(titles.slice(499), [
      '499',
      'Fix all of this kind in the file (700)',
      'Fix everything that can be fixed safely',
    ]);
  });
});

const EMPTY = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A finding on the first line that can be mended safely, by a new text in its place, if there is one. */
function finding(start: number, end: number, newText?: string): SheetDiagnostic {
  const range = { start: { line: 0, character: start }, end: { line: 0, character: end } };
  const fixes = newText === undefined ? [] : [{ title: newText, edits: [{ range, newText }] }];
  return { range, message: '', code: 'label-spelling', source: 'esr', severity: 2, data: { safe: true, fixes } };
}
