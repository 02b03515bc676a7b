import { requiredParts } from '../facts/completeness.ts';
import { missingSections } from '../facts/missing.ts';
import { isRequired } from '../facts/requirements.ts';
import { displacedHeadings, misplacedSections } from '../facts/sectionOrder.ts';
import { headingOf } from '../facts/sections.ts';
import type { SectionSpec } from '../forms/formIndex.ts';
import { headingText } from '../forms/heading.ts';
import { spanToRemove, textAt } from '../sheet/insertion.ts';
import { nodesOf, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { fold, joinLines, type Span } from '../values/text.ts';
import { anchorOf, firstLine, lineAt } from './anchors.ts';
import { headingEdit, insertPart } from './insertions.ts';
import { exchangeBack, moveHeading, moveSection } from './moves.ts';
import { fix, insertAt, missed, type RuleContext, replace, rulesOf } from './rule.ts';

const official = ({ form }: RuleContext, spec: SectionSpec) => headingText(form, spec);

/** The sections known by what lies in them whose heading stands nowhere. */
function withoutHeading(sheet: Sheet): SectionNode[] {
  const known = new Set(sheet.allSections.filter(headingOf).map(({ spec }) => spec));
  return sheet.allSections.filter(({ spec }) => {
    if (known.has(spec)) return false;
    known.add(spec);
    return true;
  });
}

/** Chapter `structure`, as far as it is about titles and sections. */
export const sectionRules = rulesOf('structure', {
  'title-missing': {
    severity: 'warning',
    safe: true,
    check({ sheet, form }, report) {
      if (!form.title || sheet.preamble.title) return;
      const banner = sheet.preamble.banner.at(-1);
      const offset = banner ? banner.end : firstLine(sheet).start;
      const text = textAt(sheet, { offset, side: banner ? 'after' : 'before' }, form.title);
      report(firstLine(sheet), {
        args: { title: form.title },
        fixes: [fix('fix.insert', form.title, [insertAt(offset, text)])],
      });
    },
  },
  'heading-missing': {
    severity: 'warning',
    safe: true,
    check(context, report) {
      const { sheet } = context;
      for (const node of withoutHeading(sheet)) {
        if (!sheet.dense && isRequired(sheet, node.spec)) continue;
        const title = official(context, node.spec);
        report(lineAt(sheet, node.span.start), {
          args: { title },
          fixes: [fix('fix.insert', title, [headingEdit(context, node)])],
          // Where people still write, what looks like another section may be one in the making.
          ...(context.draft && { safe: false }),
        });
      }
    },
  },
  'section-missing': {
    severity: 'error',
    check(context, report) {
      const { sheet } = context;
      for (const part of missingSections(sheet, context.draft)) {
        const { spec, section: node } = part;
        const title = official(context, spec);
        report(anchorOf(sheet, spec.parent), {
          messageKey: node ? 'section-missing.heading' : 'section-missing',
          ...(!node && missed(context)),
          args: { title },
          fixes: [fix('fix.insert', title, insertPart(context, part))],
          related: node ? [{ span: lineAt(sheet, node.span.start), message: { key: 'related.begins' } }] : [],
        });
      }
    },
  },
  'section-duplicate': {
    severity: 'error',
    check({ sheet }, report) {
      const first = new Map<SectionSpec, Span>();
      const standing = sheet.allSections.flatMap(({ spec, heading }) => (heading ? [{ spec, heading }] : []));
      for (const { spec, heading } of [...standing, ...sheet.repeatedHeadings]) {
        const earlier = first.get(spec);
        if (!earlier) first.set(spec, heading);
        else {
          report(heading, {
            args: { title: textOf(sheet, heading) },
            related: [{ span: earlier, message: { key: 'related.first' } }],
          });
        }
      }
      if (sheet.secondSheet) {
        const { title, span, isCopy } = sheet.secondSheet;
        const remove = fix('fix.removeSheet', '', [{ span: spanToRemove(sheet, span), text: '' }]);
        report(title, { messageKey: 'section-duplicate.sheet', fixes: isCopy ? [remove] : [] });
      }
    },
  },
  'section-order': {
    severity: 'warning',
    check(context, report) {
      const { sheet } = context;
      for (const node of misplacedSections(sheet)) {
        const args = { title: official(context, node.spec) };
        report(headingOf(node) as Span, { args, fixes: moveSection(sheet, node) });
      }
      const exchanged = sheet.allSections.filter(({ exchangedWith }) => exchangedWith);
      const [first, second] = exchanged;
      if (first?.heading && second?.heading) {
        const [title, other] = [second, first].map(({ spec }) => official(context, spec)) as [string, string];
        report(first.heading, {
          messageKey: 'section-order.exchanged',
          args: { title, other },
          fixes: exchangeBack(sheet, first, second),
          related: [{ span: second.heading, message: { key: 'related.other' } }],
        });
      }
      for (const displaced of displacedHeadings(sheet)) {
        const { node, heading } = displaced;
        report(heading, {
          args: { title: official(context, node.spec) },
          fixes: moveHeading(sheet, displaced),
          related: [{ span: lineAt(sheet, node.span.start), message: { key: 'related.begins' } }],
        });
      }
    },
  },
  'heading-spelling': {
    severity: 'warning',
    safe: true,
    check(context, report) {
      const { sheet, form } = context;
      const { title, titleSpelledRight } = sheet.preamble;
      if (title && !titleSpelledRight && form.title) {
        const written = joinLines(textOf(sheet, title));
        report(title, {
          // Joined, it may be right: two texts that look the same are not told apart.
          messageKey: fold(written) === fold(form.title) ? 'heading-spelling.broken' : 'heading-spelling',
          args: { written, title: form.title },
          fixes: [replace(title, form.title)],
        });
      }
      for (const { spec, exchangedWith, heading, spelledRight, certain } of sheet.allSections) {
        if (!heading || spelledRight) continue;
        const right = official(context, exchangedWith ?? spec);
        report(heading, {
          args: { written: textOf(sheet, heading), title: right },
          fixes: [replace(heading, right)],
          safe: certain,
        });
      }
    },
  },
  'prose-missing': {
    severity: 'warning',
    check({ sheet, draft }, report) {
      for (const part of requiredParts(sheet)) {
        if (part.kind !== 'prose' || part.filled || draft?.isGap(part)) continue;
        const { heading } = nodesOf(sheet, part.spec).find((node) => node.heading) ?? {};
        if (heading) report(heading, { ...missed({ draft }), args: { title: part.spec.title } });
      }
    },
  },
  'text-stray': {
    severity: 'information',
    check({ sheet }, report) {
      for (const { start } of sheet.preamble.strays)
        report(lineAt(sheet, start), { messageKey: 'text-stray.preamble' });
      for (const { spec, strays } of sheet.allSections) {
        const messageKey = spec.fields.length > 0 ? 'text-stray' : 'text-stray.section';
        for (const stray of strays) report(stray, { messageKey, args: { title: spec.title } });
      }
    },
  },
});
