import type { Field } from '../forms/form.ts';
import { headingText, type SectionEntry } from '../forms/formIndex.ts';
import { endOf, placeOfField, spanToRemove, textAt } from '../sheet/places.ts';
import { isDue, isWaived } from '../sheet/requirements.ts';
import { type FieldNode, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import { anchorOf } from './anchors.ts';
import { type Fix, fix, insertAt, replace, rulesOf, type Subject } from './rule.ts';

/** Each section of the form that the sheet has, with all its occurrences, in the order they stand. */
function occurrences(sheet: Sheet): Map<SectionEntry, SectionNode[]> {
  const found = new Map<SectionEntry, SectionNode[]>();
  for (const node of sheet.allSections) {
    const nodes = found.get(node.entry);
    if (nodes) nodes.push(node);
    else found.set(node.entry, [node]);
  }
  return found;
}

function isRequired({ sheet, ended }: Subject, entry: SectionEntry, field: Field): boolean {
  return isDue(field.required, ended) && !isWaived(sheet, entry);
}

function insertField(sheet: Sheet, section: SectionNode, field: Field): Fix {
  const place = placeOfField(section, section.entry.fields.indexOf(field));
  const label = `${field.label}:`;
  const tight = section.entry.section.compact && section.fields.length > 0;
  return fix('fix.insert', label, [insertAt(place.offset, textAt(sheet, place, label, tight))]);
}

function moveField(sheet: Sheet, node: FieldNode): Fix {
  const block: Span = { start: node.span.start, end: endOf(node) };
  const place = placeOfField(node.section, node.section.entry.fields.indexOf(node.field), node);
  const text = textAt(sheet, place, textOf(sheet, block), node.section.entry.section.compact);
  return fix('fix.move', node.field.label, [
    insertAt(place.offset, text),
    { span: spanToRemove(sheet, block), text: '' },
  ]);
}

/** Chapter `rakenne`, as far as it is about fields. */
export const fieldRules = rulesOf('rakenne', {
  'field-missing': {
    severity: 'error',
    check(subject, report) {
      const { sheet } = subject;
      for (const [entry, nodes] of occurrences(sheet)) {
        if (entry.fields.length === 0 || nodes.some(({ insteadOfFields }) => insteadOfFields)) continue;
        const there = new Set(nodes.flatMap(({ fields }) => fields.map(({ field }) => field)));
        const section = nodes[0] as SectionNode;
        for (const field of entry.fields) {
          if (there.has(field) || !isRequired(subject, entry, field)) continue;
          report(anchorOf(sheet, entry), {
            args: { label: field.label, section: entry.section.title },
            fixes: [insertField(sheet, section, field)],
          });
        }
      }
    },
  },
  'field-empty': {
    severity: 'warning',
    check(subject, report) {
      for (const { field, section, text, label } of subject.sheet.fields) {
        if (text !== '' || section.insteadOfFields || !isRequired(subject, section.entry, field)) continue;
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
      for (const { entry, unknown } of sheet.allSections) {
        for (const { name, label } of unknown) {
          const owner = index.byLabel.get(name)?.find((other) => other !== entry);
          const section = headingText(form, entry.section);
          if (!owner) report(label, { args: { label: name, section } });
          else {
            const other = headingText(form, owner.section);
            report(label, { say: 'field-unknown.elsewhere', args: { label: name, section, other } });
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
      for (const { entry, impacts } of sheet.allSections) {
        for (const { title, at, spelledRight } of impacts) {
          if (spelledRight || entry.section.rows?.kind !== 'impacts') continue;
          const label = entry.section.rows.titles[at] ?? '';
          report(title, { args: { written: textOf(sheet, title), label }, fixes: [replace(title, label)] });
        }
      }
    },
  },
});
