import { placeOf, type RequiredField, requiredParts } from '../facts/completeness.ts';
import { headingText } from '../forms/heading.ts';
import { endOf, placeOfField, spanToRemove, textAt } from '../sheet/insertion.ts';
import { type FieldNode, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import { anchorOf } from './anchors.ts';
import { type Fix, fix, insertAt, rulesOf } from './rule.ts';

function insertField(sheet: Sheet, part: RequiredField, section: SectionNode): Fix {
  const place = placeOf(sheet, part);
  const label = `${part.field.label}:`;
  const tight = section.spec.compact && section.fields.length > 0;
  return fix('fix.insert', label, [insertAt(place.offset, textAt(sheet, place, label, tight))]);
}

function moveField(sheet: Sheet, node: FieldNode): Fix {
  const block: Span = { start: node.span.start, end: endOf(node) };
  const place = placeOfField(node.section, node.section.spec.fields.indexOf(node.field), node);
  const text = textAt(sheet, place, textOf(sheet, block), node.section.spec.compact);
  return fix('fix.move', node.field.label, [
    insertAt(place.offset, text),
    { span: spanToRemove(sheet, block), text: '' },
  ]);
}

/** Chapter `structure`, as far as it is about fields. */
export const fieldRules = rulesOf('structure', {
  'field-missing': {
    severity: 'error',
    check({ sheet, draft }, report) {
      for (const part of requiredParts(sheet)) {
        const { section, spec } = part;
        if (part.kind !== 'field' || part.node || part.filled || !section || draft?.isGap(part)) continue;
        report(anchorOf(sheet, spec), {
          args: { label: part.field.label, section: spec.title },
          fixes: [insertField(sheet, part, section)],
        });
      }
    },
  },
  'field-empty': {
    severity: 'warning',
    check({ sheet, draft }, report) {
      for (const part of requiredParts(sheet)) {
        if (part.kind !== 'field' || part.filled || !part.node || draft?.isGap(part)) continue;
        const { field, label } = part.node;
        report(label, { args: { label: field.label, example: field.example } });
      }
    },
  },
  'value-length': { severity: 'information' },
  'field-duplicate': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { field, label, duplicateOf } of sheet.fields) {
        if (!duplicateOf) continue;
        report(label, {
          args: { label: field.label },
          related: [
            {
              span: duplicateOf.label,
              message: { key: duplicateOf.label.start < label.start ? 'related.first' : 'related.also' },
            },
          ],
        });
      }
    },
  },
  'field-order': {
    severity: 'warning',
    check({ sheet }, report) {
      for (const node of sheet.fields) {
        if (!node.misplaced) continue;
        report(node.label, { args: { label: node.field.label }, fixes: [moveField(sheet, node)] });
      }
    },
  },
  'field-unknown': {
    severity: 'warning',
    check({ sheet, index, form }, report) {
      for (const { spec, unknown } of sheet.allSections) {
        for (const { name, label } of unknown) {
          const owner = index.byLabel.get(name)?.find((other) => other !== spec);
          const section = headingText(form, spec);
          if (!owner) report(label, { args: { label: name, section } });
          else {
            const other = headingText(form, owner);
            report(label, { messageKey: 'field-unknown.elsewhere', args: { label: name, section, other } });
          }
        }
      }
    },
  },
});
