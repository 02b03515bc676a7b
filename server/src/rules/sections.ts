import { headingText, type SectionEntry } from '../forms/formIndex.ts';
import { outOfOrder } from '../sheet/align.ts';
import { textAt } from '../sheet/places.ts';
import { isDue, isWaived } from '../sheet/requirements.ts';
import { type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import { anchorOf, firstLine, headed, headingOf, implied, isRequired, lineAt } from './anchors.ts';
import { fix, insertAt, replace, rulesOf, type Subject } from './rule.ts';
import { headingEdit, insertSection, moveHeading, moveSection } from './sectionFixes.ts';

const official = ({ form }: Subject, entry: SectionEntry) => headingText(form, entry.section);

/** The required sections without a heading; of one that lies in another such, only the outer. */
function missing(subject: Subject): SectionEntry[] {
  const { sheet, index } = subject;
  if (sheet.dense) return [];
  const found = new Set<SectionEntry>();
  const present = new Set(sheet.allSections.filter(headingOf).map(({ entry }) => entry));
  for (const entry of index.sections) {
    const inMissing = entry.parent && (found.has(entry.parent) || inAny(entry.parent, found));
    if (present.has(entry) || inMissing || !isRequired(subject, entry)) continue;
    if (!sheet.blankLinesLost || !mayBeMerged(sheet, entry)) found.add(entry);
  }
  return [...found];
}

/** Whether a section of prose alone may lie, its heading lost, at the end of the text before it. */
function mayBeMerged(sheet: Sheet, entry: SectionEntry): boolean {
  const isProse = ({ fields, section, children }: SectionEntry): boolean =>
    fields.length === 0 && !section.rows && children.every(isProse);
  let before: SectionEntry | undefined;
  for (const { entry: other } of sheet.allSections) {
    if (other.order < entry.order && other.order > (before?.order ?? -1)) before = other;
  }
  return isProse(entry) && before?.holdsText === true;
}

function inAny(entry: SectionEntry, set: ReadonlySet<SectionEntry>): boolean {
  for (let one: SectionEntry | undefined = entry; one; one = one.parent) if (set.has(one)) return true;
  return false;
}

/** The sections known by what lies in them whose heading stands nowhere. */
function withoutHeading(sheet: Sheet): SectionNode[] {
  const known = new Set(sheet.allSections.filter(headingOf).map(({ entry }) => entry));
  return sheet.allSections.filter(({ entry }) => {
    if (known.has(entry)) return false;
    known.add(entry);
    return true;
  });
}

/** The sections of one level that stand out of the form's order; of one whose heading stands elsewhere, what lies in it. */
function misplaced(sheet: Sheet, siblings: readonly SectionNode[]): SectionNode[] {
  const isFirst = (node: SectionNode) => headed(sheet, node.entry) === node;
  // A heading that is there a second time is told of as that, wherever it stands.
  const first = siblings.filter((node) => {
    const inIt = headedWithin(node);
    return inIt.length === 0 || inIt.some(isFirst);
  });
  const wrong = outOfOrder(first.map(({ entry }) => entry.order));
  const here = first.flatMap((node, at) => (wrong.has(at) ? headedWithin(node) : []));
  return [...here, ...siblings.flatMap(({ sections }) => misplaced(sheet, sections))];
}

function headedWithin(node: SectionNode): SectionNode[] {
  return node.heading ? [node] : node.sections.flatMap(headedWithin);
}

/** Chapter `rakenne`, as far as it is about titles and sections. */
export const sectionRules = rulesOf('rakenne', {
  'title-missing': {
    severity: 'warning',
    safe: true,
    check({ sheet, form }, report) {
      if (!form.title || sheet.opening.title) return;
      const banner = sheet.opening.banner.at(-1);
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
    check(subject, report) {
      const { sheet } = subject;
      for (const node of withoutHeading(sheet)) {
        if (!sheet.dense && isRequired(subject, node.entry)) continue;
        const title = official(subject, node.entry);
        report(lineAt(sheet, node.span.start), {
          args: { title },
          fixes: [fix('fix.insert', title, [headingEdit(subject, node)])],
        });
      }
    },
  },
  'section-missing': {
    severity: 'error',
    check(subject, report) {
      const { sheet } = subject;
      for (const entry of missing(subject)) {
        const node = implied(sheet, entry);
        report(anchorOf(sheet, entry.parent), {
          say: node ? 'section-missing.heading' : 'section-missing',
          args: { title: official(subject, entry) },
          fixes: [insertSection(subject, entry)],
          related: node ? [{ span: lineAt(sheet, node.span.start), message: { key: 'related.begins' } }] : [],
        });
      }
    },
  },
  'section-duplicate': {
    severity: 'error',
    check({ sheet }, report) {
      const first = new Map<SectionEntry, Span>();
      for (const { entry, heading } of sheet.allSections) {
        if (!heading) continue;
        const earlier = first.get(entry);
        if (!earlier) first.set(entry, heading);
        else {
          report(heading, {
            args: { title: textOf(sheet, heading) },
            related: [{ span: earlier, message: { key: 'related.first' } }],
          });
        }
      }
    },
  },
  'section-order': {
    severity: 'warning',
    check(subject, report) {
      const { sheet } = subject;
      for (const node of misplaced(sheet, sheet.sections)) {
        const args = { title: official(subject, node.entry) };
        report(node.heading as Span, { args, fixes: [moveSection(sheet, node)] });
      }
      for (const node of sheet.allSections) {
        if (!node.strandedHeading) continue;
        report(node.strandedHeading, {
          args: { title: official(subject, node.entry) },
          fixes: [moveHeading(sheet, node, node.strandedHeading)],
          related: [{ span: lineAt(sheet, node.span.start), message: { key: 'related.begins' } }],
        });
      }
    },
  },
  'heading-spelling': {
    severity: 'warning',
    safe: true,
    check(subject, report) {
      const { sheet, form } = subject;
      const { title, titleSpelledRight } = sheet.opening;
      if (title && !titleSpelledRight && form.title) {
        report(title, {
          args: { written: textOf(sheet, title), title: form.title },
          fixes: [replace(title, form.title)],
        });
      }
      for (const { entry, heading, spelledRight } of sheet.allSections) {
        if (!heading || spelledRight) continue;
        const right = official(subject, entry);
        report(heading, {
          args: { written: textOf(sheet, heading), title: right },
          fixes: [replace(heading, right)],
        });
      }
    },
  },
  'prose-missing': {
    severity: 'warning',
    check(subject, report) {
      const { sheet, ended } = subject;
      const written = new Set(sheet.allSections.filter(({ prose }) => prose.length > 0).map(({ entry }) => entry));
      for (const { entry, heading } of sheet.allSections) {
        const { prose } = entry.section;
        if (!heading || prose === undefined || written.has(entry)) continue;
        written.add(entry);
        if (isDue(prose, ended) && !isWaived(sheet, entry)) report(heading, { args: { title: entry.section.title } });
      }
    },
  },
  'text-stray': {
    severity: 'information',
    check({ sheet }, report) {
      for (const stray of sheet.opening.strays) report(stray, { say: 'text-stray.opening' });
      for (const { entry, strays } of sheet.allSections) {
        for (const stray of strays) report(stray, { args: { title: entry.section.title } });
      }
    },
  },
});
