import { requiredParts } from '../facts/completeness.ts';
import { missingLines } from '../facts/missing.ts';
import { headingText } from '../forms/heading.ts';
import { nodesOf } from '../sheet/sheet.ts';
import { anchorOf } from './anchors.ts';
import { insertPart } from './insertions.ts';
import { moveField, moveToSection } from './moves.ts';
import { fix, missed, rulesOf } from './rule.ts';

/** Chapter `structure`, as far as it is about fields. */
export const fieldRules = rulesOf('structure', {
  'field-missing': {
    severity: 'error',
    check(context, report) {
      for (const part of missingLines(context.sheet)) {
        if (part.kind !== 'field' || context.draft?.isGap(part)) continue;
        const { spec, field } = part;
        report(anchorOf(context.sheet, spec), {
          ...missed(context),
          args: { label: field.label, section: spec.title },
          fixes: [fix('fix.insert', `${field.label}:`, insertPart(context, part))],
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
        report(label, { ...missed({ draft }), args: { label: field.label, example: field.example } });
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
        report(node.label, { args: { label: node.field.label }, fixes: moveField(sheet, node) });
      }
    },
  },
  'field-unknown': {
    severity: 'warning',
    check(context, report) {
      const { sheet, index, form } = context;
      for (const { spec, unknown } of sheet.allSections) {
        for (const field of unknown) {
          const { name, label } = field;
          const owners = (index.byLabel.get(name) ?? []).filter((other) => other !== spec);
          const fixes = owners.flatMap((owner) =>
            nodesOf(sheet, owner)
              .slice(0, 1)
              .flatMap((section) => moveToSection(context, field, section)),
          );
          const [other] = owners.map((owner) => headingText(form, owner));
          report(label, {
            ...(other !== undefined && { messageKey: 'field-unknown.elsewhere' as const }),
            args: { label: name, section: headingText(form, spec), other: other ?? '' },
            fixes,
          });
        }
      }
    },
  },
});
