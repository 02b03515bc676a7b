import { commands, Disposable, env, type TextDocument, type TextEditor, TextEditorRevealType, window } from 'vscode';
import { ESR, type SheetField } from '../../shared/protocol.ts';
import { CopyMarks } from './copyMarks.ts';
import { fieldAt } from './fieldOrder.ts';
import { fieldsOf, textOfField } from './fields.ts';
import { asRange, selectionOf } from './goToField.ts';
import type { LanguageServer } from './languageServer.ts';
import { copySection } from './sectionCopy.ts';
import { t } from './translate.ts';

/** How long the status bar says what was copied, in milliseconds: as long as it takes to paste it. */
const SAID_FOR = 8000;

/** Registers the commands that copy a sheet piece by piece, for pasting into another form. */
export function registerCopying(server: LanguageServer): Disposable {
  const marks = new CopyMarks(server);
  let last: { readonly document: TextDocument; readonly id: string } | undefined;

  const copyNext = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== ESR) return;
    const { document } = editor;
    const filled = (await fieldsOf(server, document)).filter(({ empty }) => !empty);
    const field = nextToCopy(filled, editor, last?.document === document ? last.id : undefined);
    if (!field) {
      say(filled.length > 0 ? t('copy.all') : t('copy.nothing'));
      return;
    }
    await env.clipboard.writeText(textOfField(document, field));
    last = { document, id: field.id };
    marks.add(document, field);
    editor.selection = selectionOf(field);
    editor.revealRange(asRange(field.range), TextEditorRevealType.InCenterIfOutsideViewport);
    const { name } = field;
    say(t('copy.copied', { name, number: filled.indexOf(field) + 1, count: filled.length }));
  };
  return Disposable.from(
    marks,
    commands.registerCommand('esr.copyNextField', copyNext),
    commands.registerCommand('esr.copySection', async () => {
      const section = await copySection(server);
      if (section) say(t('copy.section', { name: section }));
    }),
  );
}

/** The field behind the one copied last, while the cursor is still at that one; else the one at the cursor, or below it. */
function nextToCopy(
  filled: readonly SheetField[],
  { selection }: TextEditor,
  last: string | undefined,
): SheetField | undefined {
  const here =
    fieldAt(filled, selection.active) ?? filled.find(({ range }) => range.start.line > selection.active.line);
  return here && here.id === last ? filled[filled.indexOf(here) + 1] : here;
}

function say(text: string): void {
  window.setStatusBarMessage(text, SAID_FOR);
}
