import { commands, Disposable, type TextDocument, Uri, window, workspace } from 'vscode';
import {
  FORMS_REQUEST,
  type FormInfo,
  NEW_SHEET_LIKE_REQUEST,
  NEW_SHEET_REQUEST,
  type NewSheet,
  type NewSheetLikeParams,
  type NewSheetParams,
  SHEET_REQUEST,
  type SheetInfo,
  type SheetParams,
} from '../../shared/protocol.ts';
import { askForCode, chooseForm } from './chooseForm.ts';
import { tellFailure } from './failureMessage.ts';
import type { LanguageServer } from './languageServer.ts';
import { placeFor } from './sheetPlace.ts';
import { t } from './translate.ts';
import { openUnsaved } from './unsavedSheet.ts';

/** Opens a new sheet of a form that the person chooses. */
export const NEW_SHEET = 'esr.newSheet';

/** Opens a new sheet of the form and the applicant of another. */
export const NEW_SHEET_LIKE = 'esr.newSheetFromThis';

/** What either command may be given, by a menu or by somebody's key; what is given is not asked for. */
interface Given {
  /** A folder or file in the Explorer; of the second command, the sheet. */
  readonly uri?: Uri | undefined;
  readonly form?: string | undefined;
  /** Empty for none. */
  readonly code?: string | undefined;
}

/** Registers {@link NEW_SHEET} and {@link NEW_SHEET_LIKE}. */
export function registerNewSheet(server: LanguageServer): Disposable {
  return Disposable.from(
    commands.registerCommand(NEW_SHEET, (given: unknown) => newSheet(server, asGiven(given))),
    commands.registerCommand(NEW_SHEET_LIKE, (given: unknown) => newSheetLike(server, asGiven(given))),
  );
}

async function newSheet(server: LanguageServer, given: Given): Promise<void> {
  const forms = await formsOf(server);
  if (!forms) return;
  const form = forms.find(({ id }) => id === given.form) ?? (await chooseForm(forms));
  if (!form) return;
  const code = await askForCode(t('newSheet.title'), form, given.code);
  if (code === undefined) return;
  const params: NewSheetParams = { form: form.id, code: code || undefined };
  await open(await server.ask<NewSheet | null>(NEW_SHEET_REQUEST, params), given.uri);
}

async function newSheetLike(server: LanguageServer, given: Given): Promise<void> {
  const document = given.uri ? await workspace.openTextDocument(given.uri) : window.activeTextEditor?.document;
  const forms = document && (await formsOf(server));
  if (!forms) return;
  const form = await formOf(server, document, forms);
  if (!form) {
    void window.showInformationMessage(t('newSheet.noForm', { name: workspace.asRelativePath(document.uri) }));
    return;
  }
  const code = await askForCode(t('newSheet.sameApplicant'), form, given.code);
  if (code === undefined) return;
  const params: NewSheetLikeParams = { uri: document.uri.toString(), code: code || undefined };
  await open(await server.ask<NewSheet | null>(NEW_SHEET_LIKE_REQUEST, params), document.uri);
}

/** The forms; the server is started for them if there has been no sheet yet, and what has failed before is told again. */
async function formsOf(server: LanguageServer): Promise<readonly FormInfo[] | undefined> {
  const hadFailed = server.state === 'failed';
  await server.start();
  const forms = await server.ask<readonly FormInfo[]>(FORMS_REQUEST, {});
  if (!forms && hadFailed) void tellFailure();
  return forms;
}

async function formOf(server: LanguageServer, { uri }: TextDocument, forms: readonly FormInfo[]) {
  const params: SheetParams = { uri: uri.toString() };
  const info = await server.ask<SheetInfo | null>(SHEET_REQUEST, params);
  return forms.find(({ id }) => id === info?.form);
}

async function open(sheet: NewSheet | null | undefined, beside: Uri | undefined): Promise<void> {
  const place = sheet && (await placeFor(beside));
  if (place) await openUnsaved(sheet, place);
}

function asGiven(given: unknown): Given {
  if (given instanceof Uri) return { uri: given };
  const { uri, form, code } = (given ?? {}) as Partial<Record<keyof Given, unknown>>;
  const textOr = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { uri: uri instanceof Uri ? uri : undefined, form: textOr(form), code: textOr(code) };
}
