import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Form } from '../../server/src/forms/form.ts';
import { canonicalValue } from '../../server/src/sheet/valueKinds.ts';
import { fold } from '../../server/src/values/text.ts';
import { applied, CONTEXT, dense, findings, seed, seeds, service, sheetSeeds, withCrlf } from '../support/sheets.ts';

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

describe('formatting published sheets', () => {
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

  it('lays out a dense sheet without losing a line of it', () => {
    for (const code of sheetSeeds) {
      const text = dense(seed(code), { plain: 'lost' });
      assert.deepEqual(said(formatted(text)).fields, said(text).fields);
      assert.deepEqual(service.format(service.read(formatted(text)), undefined, CONTEXT), []);
    }
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
