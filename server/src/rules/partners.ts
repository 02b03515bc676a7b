import { fieldOf, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { readBusinessId } from '../values/businessId.ts';
import { readChoice } from '../values/choice.ts';
import { anchorOf } from './anchors.ts';
import { byField, rulesOf } from './rule.ts';

function tables(sheet: Sheet): SectionNode[] {
  return sheet.allSections.filter(({ spec }) => spec.rows?.kind === 'partners');
}

/** The applicants' number as the vocabulary has it, whatever its case and spacing. */
function applicantsOf(sheet: Sheet): string | undefined {
  const node = fieldOf(sheet, 'applicants');
  return node?.field.type.kind === 'choice' ? readChoice(node.text, node.field.type.options) : undefined;
}

/** Chapter `partners`. */
export const partnerRules = rulesOf('partners', {
  'partner-format': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { partners } of tables(sheet)) {
        for (const { span, id } of partners) if (!id) report(span, { args: { written: textOf(sheet, span) } });
      }
    },
  },
  'partner-duplicate': {
    severity: 'warning',
    check({ sheet }, report) {
      const own = fieldOf(sheet, 'applicantId');
      const seen = new Map(own ? [[readBusinessId(own.text)?.canonical, own.value]] : []);
      for (const { id } of tables(sheet).flatMap(({ partners }) => partners)) {
        const canonical = id && readBusinessId(textOf(sheet, id))?.canonical;
        if (!id || !canonical) continue;
        const first = seen.get(canonical);
        if (!first) seen.set(canonical, id);
        else {
          report(id, {
            messageKey: first === own?.value ? 'partner-duplicate.applicant' : 'partner-duplicate',
            args: { written: canonical },
            related: [{ span: first, message: { key: 'related.first' } }],
          });
        }
      }
    },
  },
  'partners-unexpected': {
    severity: 'warning',
    check({ sheet, form }, report) {
      const node = fieldOf(sheet, 'applicants');
      if (!node || !form.applicants || applicantsOf(sheet) !== form.applicants.single) return;
      for (const { spec, partners } of tables(sheet)) {
        if (partners.length > 0) {
          report(anchorOf(sheet, spec), {
            args: { title: spec.title, applicants: node.text },
            related: [byField(node)],
          });
        }
      }
    },
  },
  'partners-missing': {
    severity: 'information',
    check({ sheet, form, index }, report) {
      const node = fieldOf(sheet, 'applicants');
      if (!node || !form.applicants || applicantsOf(sheet) !== form.applicants.joint) return;
      if (tables(sheet).some(({ partners }) => partners.length > 0)) return;
      const table = index.sections.find(({ rows }) => rows?.kind === 'partners');
      report(node.value, { args: { title: table?.title ?? '' } });
    },
  },
});
