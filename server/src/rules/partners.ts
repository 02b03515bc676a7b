import { applicantsOf } from '../facts/applicants.ts';
import { fieldOf, type PartnerRow, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { readBusinessId } from '../values/businessId.ts';
import type { Span } from '../values/text.ts';
import { anchorOf } from './anchors.ts';
import { byField, type Fix, fix, rulesOf } from './rule.ts';

function tables(sheet: Sheet): SectionNode[] {
  return sheet.allSections.filter(({ spec }) => spec.rows?.kind === 'partners');
}

function insertComma(sheet: Sheet, { name }: PartnerRow, id: Span): Fix {
  const row = `${textOf(sheet, name)}, ${textOf(sheet, id)}`;
  return fix('fix.replace', row, [{ span: { start: name.end, end: id.start }, text: ', ' }]);
}

/** Chapter `partners`. */
export const partnerRules = rulesOf('partners', {
  'partner-format': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { partners } of tables(sheet)) {
        for (const row of partners) {
          const { span, name, id, hasComma, breaks } = row;
          const args = { written: textOf(sheet, span) };
          if (!id || name.start === name.end) report(span, { args });
          else if (!hasComma) report(span, { args, fixes: [insertComma(sheet, row, id)], safe: true });
          else if (breaks.length > 0) {
            const edits = breaks.map((place) => ({ span: place, text: sheet.lines.eol }));
            report(span, { messageKey: 'partner-format.several', args, fixes: [fix('fix.partLines', '', edits)] });
          }
        }
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
    check({ sheet }, report) {
      const node = fieldOf(sheet, 'applicants');
      if (!node || applicantsOf(sheet) !== 'single') return;
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
    check({ sheet, index, draft }, report) {
      const node = fieldOf(sheet, 'applicants');
      if (!node || applicantsOf(sheet) !== 'joint') return;
      if (tables(sheet).some(({ partners }) => partners.length > 0)) return;
      const table = index.sections.find(({ rows }) => rows?.kind === 'partners');
      if (!table || draft?.isSectionGap(table)) return;
      report(node.value, { args: { title: table.title } });
    },
  },
});
