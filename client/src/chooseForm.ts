import { window } from 'vscode';
import type { FormInfo } from '../../shared/protocol.ts';
import { t } from './translate.ts';

/** Asks of which form a new sheet is to be; `undefined` when the person gives up. */
export async function chooseForm(forms: readonly FormInfo[]): Promise<FormInfo | undefined> {
  const items = forms.map((form) => ({ label: form.name, detail: form.use, form }));
  const chosen = await window.showQuickPick(items, {
    title: t('newSheet.title'),
    placeHolder: t('newSheet.chooseForm'),
    matchOnDetail: true,
  });
  return chosen?.form;
}

/**
 * Asks for the code of a new project: an empty text when it has none yet, `undefined` when the person gives up.
 *
 * @param given a code known already; unless it is wrong, nothing is asked
 */
export async function askForCode(title: string, form: FormInfo, given?: string): Promise<string | undefined> {
  const { codes, codeExample: example } = form;
  const expression = new RegExp(form.codeExpression, 'i');
  const isRight = (written: string) => written === '' || expression.test(written);
  if (given !== undefined && isRight(given)) return given;
  const written = await window.showInputBox({
    title,
    value: given ?? '',
    prompt: t('newSheet.code'),
    placeHolder: t('newSheet.codeExample', { example }),
    // The code is often copied from elsewhere.
    ignoreFocusOut: true,
    validateInput: (text) =>
      isRight(text.trim()) ? undefined : t('newSheet.codeWrong', { codes: codes.join(' / '), example }),
  });
  return written?.trim();
}
