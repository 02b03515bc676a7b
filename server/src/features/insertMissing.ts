import type { CodeAction } from 'vscode-languageserver-types';
import { draftOf } from '../facts/draft.ts';
import { isMissingIn, type MissingPart, missingParts } from '../facts/missing.ts';
import { type SectionSpec, withAncestors } from '../forms/formIndex.ts';
import { headingText } from '../forms/heading.ts';
import type { RuleCode } from '../messages/catalogue.ts';
import { insertParts } from '../rules/insertions.ts';
import { locate } from '../sheet/locate.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { type CodeActionParams, inRange, isWanted } from './codeActions.ts';
import type { FeatureContext } from './context.ts';
import type { SheetDiagnostic } from './diagnostics.ts';
import { rangeOf } from './range.ts';

/** The findings that say of something that it is not there. */
const OF_MISSING: ReadonlySet<SheetDiagnostic['code']> = new Set<RuleCode>([
  'sheet-unfinished',
  'section-missing',
  'field-missing',
  'impact-missing',
]);

/**
 * What is missing put in, all in one go: the next section of a draft, what the section in the range lacks, and what the
 * sheet lacks. Quick fixes beside the findings that say so, else refactorings. What goes into one place is a snippet where
 * the client takes one, so that the cursor is at the first thing to fill in.
 */
export function insertions(sheet: Sheet, params: CodeActionParams, context: FeatureContext): CodeAction[] {
  const { uri, version = null, asFinished, takesSnippets, t } = context;
  const told = inRange(params.diagnostics, params.range).filter(({ code }) => OF_MISSING.has(code));
  const kind = told.length > 0 ? 'quickfix' : 'refactor';
  const form = sheet.index?.form;
  if (!form || !isWanted(params, kind)) return [];
  const draft = asFinished ? undefined : draftOf(sheet);
  const all = missingParts(sheet, draft);
  const next = draft && all.find((part) => part.kind === 'section' && !part.spec.parent);
  const here = sectionLacking(sheet, params, all);
  const ofSection = here ? all.filter((part) => isMissingIn(part, here)) : [];

  const editsOf = (parts: readonly MissingPart[]) => {
    const edits = insertParts({ sheet, form }, parts);
    if (!takesSnippets || edits.length > 1)
      return edits.map(({ span, text }) => ({ range: rangeOf(sheet, span), newText: text }));
    return insertParts({ sheet, form, as: 'snippet' }, parts).map(({ span, text }) => ({
      range: rangeOf(sheet, span),
      snippet: { kind: 'snippet' as const, value: text },
    }));
  };
  const action = (title: string, parts: readonly MissingPart[]): CodeAction => ({
    title,
    kind,
    ...(told.length > 0 && { diagnostics: told }),
    edit: { documentChanges: [{ textDocument: { uri, version }, edits: editsOf(parts) }] },
  });
  const actions: CodeAction[] = [];
  // The only thing that is missing has its own fix beside its finding.
  const isTold = (parts: readonly MissingPart[]) => !draft && told.length > 0 && parts.length === 1;
  if (next && all.length > 1) actions.push(action(t('fix.insertNext', { text: headingText(form, next.spec) }), [next]));
  if (here && !isTold(ofSection)) {
    actions.push(action(t('fix.insertRestOfSection', { text: headingText(form, here) }), ofSection));
  }
  if (all.length > ofSection.length && !isTold(all)) actions.push(action(t('fix.insertRest'), all));
  return actions;
}

/** The innermost section at the beginning of the range that lacks something. */
function sectionLacking(
  sheet: Sheet,
  { range }: CodeActionParams,
  all: readonly MissingPart[],
): SectionSpec | undefined {
  const { section } = locate(sheet, sheet.lines.offsetAt(range.start));
  return [...withAncestors(section?.spec)].find((spec) => all.some((part) => isMissingIn(part, spec)));
}
