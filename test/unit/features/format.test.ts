import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Form } from '../../../server/src/forms/form.ts';
import { canonicalValue } from '../../../server/src/sheet/valueKinds.ts';
import { fold } from '../../../server/src/values/text.ts';
import {
  applied,
  CONTEXT,
  dense,
  edit,
  findings,
  seed,
  seeds,
  service,
  sheetSeeds,
  withCrlf,
} from '../../support/sheets.ts';

const formatted = (text: string) => applied(text, service.format(service.read(text), undefined, CONTEXT));

/** What a sheet says: its fields with their values as the form would write them, and every word of the rest. */
function said(text: string) {
  const sheet = service.read(text);
  const form = sheet.index?.form as Form;
  const words = (spans: readonly ({ start: number; end: number } | undefined)[]) =>
    spans.flatMap((span) => (span ? fold(text.slice(span.start, span.end).replace(/[\r\n]+/g, ' ')).split(' ') : []));
  return {
    headings: sheet.allSections.map(({ spec, heading }) => [spec.title, heading !== undefined]),
    fields: sheet.fields.map((node) => [node.field.label, canonicalValue(node, form) ?? fold(node.text)]),
    prose: sheet.allSections.flatMap(({ prose, strays, impacts, fields }) =>
      words([...prose, ...strays, ...impacts.map(({ reason }) => reason), ...fields.map(({ reason }) => reason)]),
    ),
    partners: sheet.allSections.flatMap(({ partners }) => words(partners.map(({ name }) => name))),
  };
}

describe('formatting', () => {
  for (const code of seeds) {
    it(`leaves what ${code} says as it is, and has nothing to add the second time`, () => {
      const text = seed(code);
      const once = formatted(text);
      assert.deepEqual(said(once), said(text));
      assert.deepEqual(service.format(service.read(once), undefined, CONTEXT), []);
      assert.deepEqual(findings(once), findings(text));
    });

    it(`keeps the line ends of ${code}`, () => {
      assert.equal(formatted(withCrlf(seed(code))), withCrlf(formatted(seed(code))));
    });
  }

  for (const code of sheetSeeds) {
    it(`changes no field of ${code}, not even how it is written`, () => {
      const fields = (text: string) => service.read(text).fields.map(({ text }) => text);
      assert.deepEqual(fields(formatted(seed(code))), fields(seed(code)));
    });

    it(`gives ${code} its layout back after its blank lines have been doubled, or its fields indented`, () => {
      const right = formatted(seed(code));
      assert.equal(formatted(right.replaceAll('\n\n', '\n\n\n \n')), right);
      const indented = service
        .read(right)
        .fields.reduceRight(
          (text, { label, value }) =>
            `${text.slice(0, label.start)}  ${text.slice(label.start, value.end)} \t${text.slice(value.end)}`,
          right,
        );
      assert.notEqual(indented, right);
      assert.equal(formatted(indented), right);
    });
  }

  it('writes only the final newline to a sheet that is laid out already', () => {
    assert.deepEqual(service.format(service.read(seed('S11825')), undefined, CONTEXT), [
      { range: { start: { line: 149, character: 102 }, end: { line: 149, character: 102 } }, newText: '\n' },
    ]);
  });

  const values: [what: string, from: string, to: string, right: string][] = [
    ['an amount', '93 700', '93.700,00 €', '93 700'],
    ['an amount with other spaces', '93 700', '93\u00A0700', '93 700'],
    ['a Y-tunnus', '0176478-2', 'FI01764782', '0176478-2'],
    [
      'a period',
      'Alkaa 1.11.2011 ja päättyy 31.8.2014',
      '01.11.2011 – 31.08.2014',
      'Alkaa 1.11.2011 ja päättyy 31.8.2014',
    ],
    ['a project code', 'S11825', 's11825', 'S11825'],
    ['a choice', 'Toiminta päättynyt', 'toiminta  päättynyt', 'Toiminta päättynyt'],
    ['a list', 'Konnevesi, Laukaa', 'Konnevesi;Laukaa', 'Konnevesi, Laukaa'],
    ['a list over two lines', 'Konnevesi, Laukaa', 'Konnevesi,\nLaukaa', 'Konnevesi, Laukaa'],
    ['a list with ja', 'Konnevesi, Laukaa', 'Konnevesi ja Laukaa', 'Konnevesi, Laukaa'],
    ['an e-mail address', 'seppo.virta(at)laukaa.fi', 'seppo.virta@laukaa.fi', 'seppo.virta(at)laukaa.fi'],
  ];
  for (const [what, from, to, right] of values) {
    it(`puts ${what} in canonical form: ${JSON.stringify(to)}`, () => {
      assert.equal(formatted(edit(seed('S11825'), from, to)), formatted(edit(seed('S11825'), from, right)));
    });
  }

  const doubtful: [what: string, from: string, to: string][] = [
    ['an amount that cannot be read', '93 700', 'noin 93 000'],
    ['a Y-tunnus with a wrong check digit', '0176478-2', '01764783'],
    ['a day that does not exist', '1.11.2011', '31.11.2011'],
    ['a list with an unknown name', 'Konnevesi, Laukaa', 'Konnevesi;Laukaax'],
    ['a misspelt label', 'Projektin nimi:', 'Projektin nmi:'],
    ['free text', 'Laukaantie 14', 'Laukaantie  14'],
  ];
  for (const [what, from, to] of doubtful) {
    it(`leaves ${what} as it is`, () => {
      assert.ok(formatted(edit(seed('S11825'), from, to)).includes(to));
    });
  }

  it('writes the lost table header with its space', () => {
    assert.ok(formatted(seed('S20480')).includes('\nVälitön Välillinen\n'));
  });

  it('lays out a dense sheet without losing a line of it', () => {
    for (const code of sheetSeeds) {
      const text = dense(seed(code), { plain: 'lost' });
      assert.deepEqual(said(formatted(text)).fields, said(text).fields);
      assert.deepEqual(service.format(service.read(formatted(text)), undefined, CONTEXT), []);
    }
  });

  it('does not touch a text that is no sheet', () => {
    assert.deepEqual(service.format(service.read('Muistio  \n\n\n\n1) kahvi  '), undefined, CONTEXT), []);
  });

  it('keeps to the range it is asked for', () => {
    const text = edit(edit(seed('S11825'), '93 700', '93700'), '92 809', '92809');
    const sheet = service.read(text);
    const line = sheet.lines.lineAt(text.indexOf('92809'));
    const range = { start: { line, character: 0 }, end: { line, character: 5 } };
    assert.equal(applied(text, service.format(sheet, range, CONTEXT)), edit(seed('S11825'), '93 700', '93700'));
  });

  it('puts a value in canonical form when its line is left, and nothing else', () => {
    const text = edit(edit(seed('S11825'), '93 700\n', '93700\n\n'), 'Laukaantie 14', 'Laukaantie  14 ');
    const sheet = service.read(text);
    const below = (value: string) => ({ line: sheet.lines.lineAt(text.indexOf(value)) + 1, character: 0 });
    assert.equal(applied(text, service.formatOnType(sheet, below('93700'), CONTEXT)), text.replace('93700', '93 700'));
    assert.deepEqual(service.formatOnType(sheet, below('Laukaantie'), CONTEXT), []);
  });

  it('puts the Y-tunnus of a partner in canonical form when its line is left', () => {
    const text = edit(seed('S20884'), 'Kangasniemen kunta, 0164690-3', 'Kangasniemen kunta, 01646903');
    const sheet = service.read(text);
    const position = { line: sheet.lines.lineAt(text.indexOf('01646903')) + 1, character: 0 };
    assert.equal(applied(text, service.formatOnType(sheet, position, CONTEXT)), seed('S20884'));
  });

  it('is stable and says the same of any sheet with odd spaces, blank lines and line ends', () => {
    const odd = fc.constantFrom('\n', '\n\n', '\n\n\n', '  \n', '\n \u00A0\n', '\r\n', '\n\n\n\n\n');
    const property = fc.property(
      fc.constantFrom(...seeds),
      fc.array(odd, { minLength: 5, maxLength: 40 }),
      (code, ends) => {
        let at = 0;
        const text = seed(code).replaceAll(/\n\n/g, () => {
          const end = ends[at++ % ends.length] as string;
          // A blank line more or less says nothing; none at all may join a list with what follows it.
          return `${end}${end.includes('\n\n') ? '' : '\n'}`;
        });
        const once = formatted(text);
        assert.deepEqual(service.format(service.read(once), undefined, CONTEXT), []);
        assert.deepEqual(said(once), said(text));
      },
    );
    fc.assert(property, { numRuns: 40, seed: 1 });
  });

  it('never throws and is stable on any text at all', () => {
    const line = fc.oneof(
      fc.constantFrom(...sheetSeeds.flatMap((code) => seed(code).split('\n'))),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const property = fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const once = formatted(lines.join('\n'));
      assert.deepEqual(service.format(service.read(once), undefined, CONTEXT), []);
    });
    fc.assert(property, { numRuns: 150, seed: 7 });
  });
});
