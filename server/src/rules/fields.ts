import type { Field } from '../forms/form.ts';
import type { SectionSpec } from '../forms/formIndex.ts';
import { headingText } from '../forms/heading.ts';
import { endOf, placeOfField, spanToRemove, textAt } from '../sheet/insertion.ts';
import { isDue, isWaived } from '../sheet/requirements.ts';
import { type FieldNode, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import { anchorOf } from './anchors.ts';
import { type Fix, fix, insertAt, type RuleContext, replace, rulesOf } from './rule.ts';

function isRequired({ sheet, ended }: RuleContext, spec: SectionSpec, field: Field): boolean {
  return isDue(field.required, ended) && !isWaived(sheet, spec);
}

function insertField(sheet: Sheet, section: SectionNode, field: Field): Fix {
  const place = placeOfField(section, section.spec.fields.indexOf(field));
  const label = `${field.label}:`;
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

/** Chapter `rakenne`, as far as it is about fields. */
export const fieldRules = rulesOf('rakenne', {
  'field-missing': {
    severity: 'error',
    check(context, report) {
      const { sheet } = context;
      for (const [spec, nodes] of sheet.bySpec) {
        if (spec.fields.length === 0 || nodes.some(({ insteadOfFields }) => insteadOfFields)) continue;
        const there = new Set(nodes.flatMap(({ fields }) => fields.map(({ field }) => field)));
        const section = nodes[0] as SectionNode;
        for (const field of spec.fields) {
          if (there.has(field) || !isRequired(context, spec, field)) continue;
          report(anchorOf(sheet, spec), {
            args: { label: field.label, section: spec.title },
            fixes: [insertField(sheet, section, field)],
          });
        }
      }
    },
  },
  'field-empty': {
    severity: 'warning',
    check(context, report) {
      for (const { field, section, text, label } of context.sheet.fields) {
        if (text !== '' || section.insteadOfFields || !isRequired(context, section.spec, field)) continue;
        report(label, { args: { label: field.label, example: field.example ?? '' } });
      }
    },
  },
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
  'label-spelling': {
    severity: 'warning',
    safe: true,
    check({ sheet }, report) {
      for (const { field, label, spelledRight } of sheet.fields) {
        if (spelledRight) continue;
        report(label, {
          args: { written: textOf(sheet, label), label: field.label },
          fixes: [replace(label, field.label)],
        });
      }
      for (const { spec, impacts } of sheet.allSections) {
        for (const { title, at, spelledRight } of impacts) {
          if (spelledRight || spec.rows?.kind !== 'impacts') continue;
          const label = spec.rows.titles[at] ?? '';
          report(title, { args: { written: textOf(sheet, title), label }, fixes: [replace(title, label)] });
        }
      }
    },
  },
});
