import { commands, type Disposable, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { ESR, type SheetField } from '../../shared/protocol.ts';
import { CHECK_AS_FINISHED_COMMAND } from './checkAsFinished.ts';
import { isLeft } from './fieldOrder.ts';
import { fieldsOf } from './fields.ts';
import { goToField } from './goToField.ts';
import type { LanguageServer } from './languageServer.ts';
import { t } from './translate.ts';

/** Lists what is still to be written in the sheet in front, and goes to what is picked. */
export const SHOW_WHAT_IS_LEFT = 'esr.showWhatIsLeft';

interface Item extends QuickPickItem {
  /** Where it goes; without, the sheet is checked as finished. */
  readonly field?: SheetField;
}

/** Registers {@link SHOW_WHAT_IS_LEFT}. */
export function registerLeftToWrite(server: LanguageServer): Disposable {
  return commands.registerCommand(SHOW_WHAT_IS_LEFT, async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== ESR) return;
    const left = (await fieldsOf(server, editor.document)).filter(isLeft);
    const finish: Item = { label: t('status.checkAsFinished') };
    const items = [...itemsOf(left), { label: '', kind: QuickPickItemKind.Separator }, finish];
    const placeHolder = left.length > 0 ? t('left.count', { count: left.length }) : t('left.none');
    const picked = await window.showQuickPick(items, { placeHolder, matchOnDescription: true });
    if (picked?.field) await goToField(server, editor, picked.field);
    else if (picked) await commands.executeCommand(CHECK_AS_FINISHED_COMMAND);
  });
}

/** What is left under the headings of its sections; free text is called by what it is, for its heading stands above. */
function itemsOf(left: readonly SheetField[]): Item[] {
  return left.flatMap((field, index) => {
    const { name, section } = field;
    const item: Item = { label: name === section ? t('left.text') : name, field };
    const isFirst = section !== left[index - 1]?.section;
    return isFirst ? [{ label: section, kind: QuickPickItemKind.Separator }, item] : [item];
  });
}
