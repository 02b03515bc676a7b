import assert from 'node:assert/strict';
import type { FieldNode } from '../../../server/src/sheet/sheet.ts';
import { diagnose, findings, mended, mendedAll, seed, service, sheetSeeds } from '../../support/sheets.ts';

/** Where a field's line, or an answer with its reason, stands in its seed. */
interface Place {
  readonly field: FieldNode;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** The line ends between it and what follows. */
  readonly gap: string;
}

for (const code of sheetSeeds) {
  const text = seed(code);
  const all = service.read(text).fields.map((field): Place => {
    const end = field.reason?.end ?? field.span.end;
    const gap = text.startsWith('\n\n', end) ? '\n\n' : '\n';
    return { field, label: text.slice(field.label.start, field.label.end), start: field.span.start, end, gap };
  });
  const part = ({ start, end }: Place) => text.slice(start, end);
  const codes = (changed: string) => diagnose(changed).map((finding) => finding.code);

  describe(`each label of ${code}`, () => {
    for (const place of all) {
      const { field, label, start, end, gap } = place;
      const required = field.field.required !== 'never';
      const name = `${field.section.spec.number ?? ''} ${label}`;

      it(`${name}: deleted, ${required ? 'is missed on its heading, and comes back empty' : 'is not missed'}`, () => {
        // What stands directly below another line takes that line's end with it.
        const tight = text[start - 2] !== '\n';
        const changed = tight
          ? text.slice(0, start - 1) + text.slice(end)
          : text.slice(0, start) + text.slice(end + gap.length);
        if (!required) return assert.deepEqual(findings(changed), []);
        const [finding, ...more] = diagnose(changed);
        assert.ok(finding && more.length === 0, findings(changed).join('\n'));
        assert.equal(finding.code, 'field-missing');
        const heading = field.section.heading as { start: number; end: number };
        assert.equal(changed.split('\n')[finding.range.start.line], text.slice(heading.start, heading.end));
        const official = field.field.label;
        assert.equal(mended(changed, 'field-missing'), `${text.slice(0, start)}${official}:${text.slice(end)}`);
      });

      it(`${name}: written twice, is one too many`, () => {
        const changed = text.slice(0, end) + gap + part(place) + text.slice(end);
        assert.deepEqual(codes(changed), ['field-duplicate']);
        const line = text.slice(0, end).split('\n').length - 1 + gap.length;
        const reasonLines = part(place).split('\n').length - 1;
        assert.ok(
          [line, line - reasonLines].includes(diagnose(changed)[0]?.range.start.line ?? -1),
          'the second of the two',
        );
      });

      it(`${name}: with a letter wrong, is named and put right`, () => {
        const middle = start + Math.floor(label.length / 2);
        for (const wrong of [
          `${text.slice(0, middle)}x${text.slice(middle)}`,
          `${text.slice(0, middle)}${text.slice(middle + 1)}`,
          `${text.slice(0, middle)}Q${text.slice(middle + 1)}`,
        ]) {
          assert.deepEqual(codes(wrong), ['label-spelling'], wrong.slice(start, middle + 20));
          assert.equal(mendedAll(wrong), text);
        }
      });

      it(`${name}: without a value, is ${required ? 'called empty' : 'fine'}`, () => {
        const changed = text.slice(0, field.label.end + 1) + text.slice(field.span.end);
        assert.deepEqual(codes(changed), required ? ['field-empty'] : []);
        if (required) assert.deepEqual(diagnose(changed)[0]?.range.end.character, label.length);
      });
    }

    const neighbours = all.slice(1).map((place, at) => [all[at] as Place, place] as const);
    for (const [one, other] of neighbours) {
      if (one.field.section !== other.field.section || one.label === other.label) continue;
      it(`${one.label} and ${other.label} changed about: one stands out of order, and is moved back`, () => {
        const between = text.slice(one.end, other.start);
        const changed = text.slice(0, one.start) + part(other) + between + part(one) + text.slice(other.end);
        assert.deepEqual(codes(changed), ['field-order']);
        assert.equal(mended(changed, 'field-order'), text);
      });
    }
  });
}
