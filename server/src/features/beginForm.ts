import type { CodeAction } from 'vscode-languageserver-types';
import type { Form } from '../forms/form.ts';
import { newestFirst } from '../forms/newestFirst.ts';
import type { RuleCode } from '../messages/catalogue.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { writeForm } from '../sheet/write.ts';
import { type CodeActionParams, inRange, isWanted } from './codeActions.ts';
import type { FeatureContext } from './context.ts';

const UNKNOWN: RuleCode = 'form-unknown';

/**
 * A text of no form made a sheet of one, for each form with a title, the newest first: the form comes above the text. A
 * client that takes snippets in edits has its cursor at the first thing to fill in; any other, where it was.
 */
export function beginnings(
  sheet: Sheet,
  params: CodeActionParams,
  context: FeatureContext,
  forms: readonly Form[],
): CodeAction[] {
  const { uri, version = null, takesSnippets, t } = context;
  const told = inRange(params.diagnostics, params.range).filter(({ code }) => code === UNKNOWN);
  if (told.length === 0 || !isWanted(params, 'quickfix')) return [];
  const { eol } = sheet.lines;
  const start = { line: 0, character: 0 };
  const range = { start, end: start };
  const below = sheet.text === '' ? '' : '\n';
  const editFor = (form: Form) =>
    takesSnippets
      ? { range, snippet: { kind: 'snippet' as const, value: writeForm(form, { as: 'snippet' }) + below } }
      : { range, newText: (writeForm(form) + below).replaceAll('\n', eol) };
  return newestFirst(forms)
    .filter(({ title }) => title)
    .map((form) => ({
      title: t('fix.insertForm', { form: form.name }),
      kind: 'quickfix',
      diagnostics: told,
      edit: { documentChanges: [{ textDocument: { uri, version }, edits: [editFor(form)] }] },
    }));
}
