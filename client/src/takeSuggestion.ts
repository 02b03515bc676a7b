import { commands, type Disposable, Range, type TextDocument, type TextEditor, window } from 'vscode';
import { ESR } from '../../shared/protocol.ts';
import { fieldAt } from './fieldOrder.ts';
import { fieldsOf } from './fields.ts';
import { asRange } from './goToField.ts';
import type { LanguageServer } from './languageServer.ts';

/** What a key does when there is nothing to take: the editor's commands, or ours, in order. */
interface KeyArguments {
  readonly otherwise?: readonly (string | { readonly command: string; readonly args?: unknown })[];
}

/**
 * Registers the command of Tab and Enter while suggestions are open that nobody has gone into. Where something is typed
 * the first one that goes with it is taken, as everywhere; where nothing is, the key does what it does without
 * suggestions, so that nobody who passes through the fields fills in a choice unseen.
 */
export function registerTakeSuggestion(server: LanguageServer): Disposable {
  return commands.registerCommand('esr.takeSuggestion', async ({ otherwise = [] }: KeyArguments = {}) => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== ESR) return;
    if (await isTyped(server, editor)) {
      await commands.executeCommand('selectFirstSuggestion');
      await commands.executeCommand('acceptSelectedSuggestion');
      return;
    }
    await commands.executeCommand('hideSuggestWidget');
    for (const one of otherwise) {
      const { command, args } = typeof one === 'string' ? { command: one, args: undefined } : one;
      await commands.executeCommand(command, args);
    }
  });
}

/** Whether something of a value, of a list's item or of a line is typed before the cursor. */
async function isTyped(server: LanguageServer, { document, selection: { active } }: TextEditor): Promise<boolean> {
  const field = fieldAt(await fieldsOf(server, document), active);
  const text =
    field && field.kind !== 'prose'
      ? document.getText(new Range(asRange(field.range).start, active))
      : lineBefore(document, active);
  return /[^\s,]\s*$/.test(text);
}

function lineBefore(document: TextDocument, { line, character }: TextEditor['selection']['active']): string {
  return document.lineAt(line).text.slice(0, character);
}
