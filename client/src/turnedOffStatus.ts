import { type Disposable, type LanguageStatusItem, languages } from 'vscode';
import { ESR } from '../../shared/protocol.ts';
import { listed, STATUS_LINE } from './statusLine.ts';
import { t } from './translate.ts';

/** The entry in the language status that lists what the settings turn off in the sheet in front, while anything is. */
export class TurnedOffStatus implements Disposable {
  private item: LanguageStatusItem | undefined;

  /** Lists rules and chapters by their titles. */
  show(titles: readonly string[]): void {
    if (titles.length === 0) {
      this.dispose();
      return;
    }
    this.item ??= languages.createLanguageStatusItem('esr.turnedOff', { language: ESR });
    this.item.name = t('turnedOff.name');
    this.item.text = t('turnedOff.name');
    this.item.detail = listed(titles, STATUS_LINE - this.item.text.length);
    this.item.command = {
      command: 'workbench.action.openSettings',
      title: t('turnedOff.settings'),
      arguments: ['@ext:esr-sheets.esr-sheets'],
    };
    this.item.accessibilityInformation = { label: `${this.item.text}: ${titles.join(' · ')}` };
  }

  dispose(): void {
    this.item?.dispose();
    this.item = undefined;
  }
}
