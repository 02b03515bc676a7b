import { commands, Disposable, window, workspace } from 'vscode';
import { ESR, type SheetField, type TextPosition } from '../../shared/protocol.ts';
import { emptyFieldAfter, emptyFieldBefore, fieldAfter, fieldBefore, isInText } from './fieldOrder.ts';
import { fieldsOf } from './fields.ts';
import { goToField } from './goToField.ts';
import type { LanguageServer } from './languageServer.ts';

/** Where each command goes from a place. */
const moves: Readonly<Record<string, (fields: readonly SheetField[], from: TextPosition) => SheetField | undefined>> = {
  'esr.nextField': fieldAfter,
  'esr.previousField': fieldBefore,
  'esr.nextEmptyField': emptyFieldAfter,
  'esr.previousEmptyField': emptyFieldBefore,
};

/** How a key asks to move: in free text it keeps what it does in any other text. */
interface KeyArguments {
  /** The editor's own command of the key. */
  readonly otherwise?: string;
}

/** Registers the commands that go from field to field of the sheet in front. */
export function registerMoving(server: LanguageServer): Disposable {
  const registered = Object.entries(moves).map(([command, move]) =>
    commands.registerCommand(command, async ({ otherwise }: KeyArguments = {}) => {
      const editor = window.activeTextEditor;
      if (editor?.document.languageId !== ESR) return;
      const fields = await fieldsOf(server, editor.document);
      // Asked here and not by a context key: one that has not caught up with the cursor would put a tab into a value.
      if (otherwise && (fields.length === 0 || isTurnedOff(editor.document) || isInText(fields, editor.selection))) {
        await commands.executeCommand(otherwise);
        return;
      }
      const field = move(fields, editor.selection.active);
      if (field) await goToField(server, editor, field);
    }),
  );
  return Disposable.from(...registered);
}

/** Whether the setting says that Tab is Tab in sheets alone; a key's condition sees only what is set for all languages. */
function isTurnedOff(document: Parameters<typeof workspace.getConfiguration>[1]): boolean {
  return !workspace.getConfiguration(ESR, document).get<boolean>('tabMovesBetweenFields', true);
}
