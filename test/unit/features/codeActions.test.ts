import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import { applied, asDocument, dense, diagnose, edit, marked, seed, service, URI } from '../../support/sheets.ts';

/** The actions offered at the marked range `«…»` of a text. */
function actions(written: string, only?: readonly string[]): { text: string; all: CodeAction[] } {
  const { text, spans } = marked(written);
  const document = asDocument(text);
  const [span = { start: 0, end: text.length }] = spans;
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  return {
    text,
    all: service.codeActions(
      service.read(text),
      { diagnostics: diagnose(text), range, only },
      { uri: URI, version: 7 },
    ),
  };
}

/** The text after an action. */
function after(text: string, action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  assert.deepEqual(change.textDocument, { uri: URI, version: 7 });
  return applied(text, change.edits as Parameters<typeof applied>[1]);
}

const titles = (all: readonly CodeAction[]) => all.map(({ title }) => title);

describe('a quick fix', () => {
  it('for a wrong check digit is the right digit: the text is as it was, byte for byte', () => {
    const { text, all } = actions(edit(seed('S11825'), '0176478-2', '«0176478-3»'), ['quickfix']);
    const [fix] = all;
    assert.deepEqual(titles(all), ['Correct the check digit: 0176478-2']);
    assert.deepEqual(
      [fix?.isPreferred, fix?.kind, fix?.diagnostics?.[0]?.code],
      [true, 'quickfix', 'business-id-checksum'],
    );
    assert.equal(after(text, fix), seed('S11825'));
  });

  it('is one of several when digits may have changed places, and then none is preferred', () => {
    const { text, all } = actions(edit(seed('S11825'), '0176478-2', '«1076478-2»'), ['quickfix']);
    assert.deepEqual(
      titles(all),
      ['Correct the check digit: 1076478-5', 'Swap two digits: 0176478-2', 'Swap two digits: 1076487-2'].map((title) =>
        title.replace('1076478-5', all[0]?.title.split(' ').at(-1) ?? ''),
      ),
    );
    assert.ok(all.every(({ isPreferred }) => !isPreferred));
    assert.equal(after(text, all[1]), seed('S11825'));
  });

  it('is offered only where its finding touches the range asked for', () => {
    const text = edit(seed('S11825'), '0176478-2', '0176478-3');
    assert.deepEqual(actions(text.replace('Kunta\n', '«Kunta»\n'), ['quickfix']).all, []);
    assert.equal(actions(text.replace('0176478-3', '«»0176478-3'), ['quickfix']).all.length, 1);
    assert.equal(actions(text.replace('0176478-3', '0176478-3«»'), ['quickfix']).all.length, 1);
  });

  it('of a safe kind that stands several times is offered for all of them', () => {
    const text = edit(
      edit(seed('S11825'), 'rahoitus: 93 700', 'rahoitus: «93700»'),
      'rahoitus: 92 809',
      'rahoitus: 92809',
    );
    const { text: changed, all } = actions(text, ['quickfix']);
    assert.deepEqual(titles(all), ['Change to “93 700”', 'Fix all of this kind in the file (2)']);
    assert.equal(after(changed, all[1]), seed('S11825'));
  });

  it('is not offered for what has none', () => {
    assert.deepEqual(actions(edit(seed('S11825'), 'rahoitus: 93 700', 'rahoitus: «paljon»'), ['quickfix']).all, []);
  });
});

describe('"fix all"', () => {
  const damaged = () =>
    edit(edit(edit(seed('S11825'), '93 700', '93700'), 'Asema:', 'Asma:'), '0176478-2', '0176478–2').replace(
      '31.8.2014',
      '31.08.2014',
    );

  it('mends everything safe at once, and only that', () => {
    const { text, all } = actions(edit(damaged(), 'Osoite: Laukaantie 14', 'Osoite:'), ['source.fixAll']);
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ['source.fixAll.esr'],
    );
    assert.equal(after(text, all[0]), edit(seed('S11825'), 'Osoite: Laukaantie 14', 'Osoite:'));
  });

  it('is offered for the whole of its kind, or a wider one, and not with a narrower', () => {
    const kinds = (only?: string[]) => actions(damaged(), only).all.map(({ kind }) => kind);
    assert.ok(kinds(['source']).includes('source.fixAll.esr'));
    assert.ok(kinds(['source.fixAll']).includes('source.fixAll.esr'));
    assert.ok(kinds(['source.fixAll.esr']).includes('source.fixAll.esr'));
    assert.deepEqual(kinds(['source.organizeImports']), []);
    assert.deepEqual(kinds(['quick']), []);
    assert.ok(kinds(['quickfix']).every((kind) => kind === 'quickfix'));
    assert.ok(kinds().includes('quickfix') && kinds().includes('source.fixAll.esr'));
  });

  it('does not correct a check digit, insert a line or move one: these are for a person to judge', () => {
    for (const text of [
      edit(seed('S11825'), '0176478-2', '0176478-3'),
      edit(seed('S11825'), 'Osoite: Laukaantie 14\n\n', ''),
      edit(seed('S11825'), 'Tasa-arvo: Sukupuolineutraali projekti\n\n', '').replace(
        '\n9. Lopp',
        '\nTasa-arvo: Sukupuolineutraali projekti\n\n9. Lopp',
      ),
    ]) {
      assert.ok(diagnose(text).length > 0);
      assert.deepEqual(actions(text, ['source.fixAll']).all, []);
    }
  });

  it('is not offered when nothing is to be mended', () => {
    assert.deepEqual(actions(seed('S11825')).all, []);
  });

  it('changes no text twice: the edits of a dense sheet with misspelt labels go together', () => {
    const text = dense(seed('S20884')).replace('Hankkeen nimi', 'Hankeen nimi').replace('Y-tunnus', 'Y-tunus');
    const { all } = actions(text, ['source.fixAll']);
    const mended = after(text, all[0]);
    assert.ok(mended.includes('\nHankkeen nimi: Tartu!') && mended.includes('\nY-tunnus: 0165116-3\n'));
    assert.ok(mended.includes('\n1 Hanke\n'));
  });
});
