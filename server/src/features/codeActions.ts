import type { CodeAction, Range, TextEdit } from 'vscode-languageserver-types';
import type { FeatureContext } from './context.ts';
import type { SheetDiagnostic } from './diagnostics.ts';

/** What code actions are asked for. */
export interface CodeActionParams {
  /** All that the rules say of this version of the sheet. */
  readonly diagnostics: readonly SheetDiagnostic[];
  readonly range: Range;
  /** Kinds the editor wants, `quickfix`, `refactor` or `source.fixAll`; all of them when absent. */
  readonly only?: readonly string[] | undefined;
}

/** A list of more quick fixes is of use to nobody; those of the gravest findings are in it, and what fixes many at once is not counted. */
const MAX_QUICK_FIXES = 500;

/** Whether the editor asks for code actions of a kind. */
export function isWanted({ only }: CodeActionParams, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

/** Quick fixes for what stands in the range, the gravest first, and "fix all" for the whole sheet. */
export function codeActions(params: CodeActionParams, { uri, version = null, t }: FeatureContext): CodeAction[] {
  const { diagnostics: all, range } = params;
  const wants = (kind: string) => isWanted(params, kind);
  const change = (edits: TextEdit[]) => ({ documentChanges: [{ textDocument: { uri, version }, edits }] });
  const actions: CodeAction[] = [];
  if (wants('quickfix')) {
    const here = inRange(all, range);
    const fixes = here.flatMap((diagnostic) => diagnostic.data.fixes.map((fix) => ({ diagnostic, fix })));
    for (const { diagnostic, fix } of fixes.slice(0, MAX_QUICK_FIXES)) {
      actions.push({
        title: fix.title,
        kind: 'quickfix',
        diagnostics: [diagnostic],
        isPreferred: diagnostic.data.fixes.length === 1 && !fix.isGuess,
        edit: change(fix.edits),
      });
    }
    for (const code of new Set(here.filter(({ data }) => data.safe).map(({ code }) => code))) {
      const same = all.filter(({ code: other, data }) => other === code && data.safe && data.fixes.length > 0);
      if (same.length < 2) continue;
      const edits = safeEdits(same);
      actions.push({
        title: t('fix.allOfCode', { count: same.length }),
        kind: 'quickfix',
        diagnostics: same,
        edit: change(edits),
      });
    }
  }
  const edits = wants('source.fixAll.esr') ? safeEdits(all) : [];
  if (edits.length > 0) actions.push({ title: t('fix.all'), kind: 'source.fixAll.esr', edit: change(edits) });
  return actions;
}

/** The edits of every safe fix together; of two that would touch the same text, the first alone. */
function safeEdits(all: readonly SheetDiagnostic[]): TextEdit[] {
  // In the order they stand, none touching another, so that only the neighbours of a new one can.
  const chosen: TextEdit[] = [];
  const inForm = [...all].sort((a, b) => compare(a.range.start, b.range.start));
  for (const { data } of inForm) {
    const edits = data.safe ? (data.fixes[0]?.edits ?? []) : [];
    const touches = edits.some(({ range }) => {
      const place = placeIn(chosen, range);
      return [chosen[place - 1], chosen[place]].some((other) => other && overlaps(range, other.range));
    });
    if (!touches) for (const edit of edits) chosen.splice(placeIn(chosen, edit.range), 0, edit);
  }
  return chosen;
}

/** Where an edit stands among edits in order: what inserts before what replaces the text there, else the first come first. */
function placeIn(edits: readonly TextEdit[], { start, end }: Range): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { range } = edits[middle] as TextEdit;
    if ((compare(range.start, start) || compare(range.end, end)) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}

/** The diagnostics that touch a range. */
export function inRange(all: readonly SheetDiagnostic[], range: Range): SheetDiagnostic[] {
  return all.filter((diagnostic) => touches(diagnostic.range, range));
}

function touches(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

/** Whether two edits would touch the same text; two that insert at one place do not. */
function overlaps(a: Range, b: Range): boolean {
  return compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;
}
