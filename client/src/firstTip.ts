import { Disposable, type ExtensionContext, type LanguageStatusItem, languages, workspace } from 'vscode';
import { ESR } from '../../shared/protocol.ts';
import { onFirstSheet } from './firstSheet.ts';
import { t } from './translate.ts';
import { OPEN_WALKTHROUGH } from './walkthrough.ts';

const SHOWN = 'esr.tipShown';

/**
 * Adds a tip to the language status in the first window ever in which a sheet is opened: the keys that matter most, and
 * the way to the walkthrough. It stays there until that window is closed, and no other window has it.
 */
export function tipOnce({ globalState }: ExtensionContext): Disposable {
  if (globalState.get(SHOWN)) return Disposable.from();
  const parts: Disposable[] = [];
  parts.push(
    onFirstSheet(() => {
      const item = languages.createLanguageStatusItem('esr.tip', { language: ESR });
      parts.push(
        item,
        workspace.onDidChangeConfiguration(() => say(item)),
      );
      say(item);
      void globalState.update(SHOWN, true);
    }),
  );
  return new Disposable(() => {
    for (const part of parts) part.dispose();
  });
}

/** Says the tip in the language of the moment: that is a setting, which a newcomer is likely to change. */
function say(item: LanguageStatusItem): void {
  item.name = t('tip.name');
  item.text = t('tip.text');
  item.command = { command: OPEN_WALKTHROUGH, title: t('tip.walkthrough') };
  item.accessibilityInformation = { label: `${item.name}: ${item.text}` };
}
