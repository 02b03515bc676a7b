import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { ESR, SHEET_REQUEST, type SheetInfo, type SheetParams } from '../../shared/protocol.ts';
import type { LanguageServer } from './languageServer.ts';
import { SHOW_WHAT_IS_LEFT } from './leftToWrite.ts';
import { countProblems, type ProblemCount, problemsInWords } from './problemCount.ts';
import { RESTART_SERVER } from './restart.ts';
import { STATUS_LINE, shortened } from './statusLine.ts';
import { t } from './translate.ts';
import { TurnedOffStatus } from './turnedOffStatus.ts';

/**
 * The entry in the language status (`{}` in the status bar): the form of the sheet in front, how far it is while it
 * is being written, and how many problems it has, in words as well as by severity.
 */
export class SheetStatus implements Disposable {
  private readonly server: LanguageServer;
  private readonly item: LanguageStatusItem;
  private readonly turnedOff = new TurnedOffStatus();
  private readonly listeners: Disposable[];
  private sheet: TextDocument | undefined;
  private refreshing = false;
  private stale = false;

  constructor(server: LanguageServer) {
    this.server = server;
    this.item = languages.createLanguageStatusItem('esr.sheet', { language: ESR });
    const refresh = () => void this.refresh();
    const isShown = (uri: Uri) => uri.toString() === this.sheet?.uri.toString();
    this.listeners = [
      server.onDidChangeState(refresh),
      window.onDidChangeActiveTextEditor(refresh),
      workspace.onDidChangeTextDocument(({ document }) => isShown(document.uri) && refresh()),
      workspace.onDidOpenTextDocument(refresh),
      languages.onDidChangeDiagnostics(({ uris }) => uris.some(isShown) && refresh()),
    ];
    refresh();
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.item.dispose();
    this.turnedOff.dispose();
  }

  /** One question at a time: what changes meanwhile is asked about afterwards, once. */
  private async refresh(): Promise<void> {
    this.stale = true;
    if (this.refreshing) return;
    this.refreshing = true;
    while (this.stale) {
      this.stale = false;
      await this.show();
    }
    this.refreshing = false;
  }

  private async show(): Promise<void> {
    const { state } = this.server;
    const sheet = this.sheetInFront();
    // Kept even while the server is down: once it is up again, the panel that shows its log may be in front.
    this.sheet = sheet;
    this.item.name = t('status.name');
    this.item.busy = state === 'starting';
    if (state === 'failed') return this.showFailure();
    if (sheet === undefined) return;
    const params: SheetParams = { uri: sheet.uri.toString() };
    const info = await this.server.ask<SheetInfo | null>(SHEET_REQUEST, params);
    // Another sheet may have come to the front while the server was answering: then this is asked again.
    if (sheet === this.sheetInFront() && this.server.state !== 'failed') this.showSheet(sheet.uri, info);
  }

  /** The active sheet, or the last one while it is still in view: the Output panel, too, counts as an active editor. */
  private sheetInFront(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    if (active?.languageId === ESR) return active;
    return window.visibleTextEditors.map(({ document }) => document).find((document) => document === this.sheet);
  }

  private showSheet(uri: Uri, info: SheetInfo | null | undefined): void {
    this.turnedOff.show(info?.turnedOff ?? []);
    const count = countProblems(uri);
    const form = info ? (info.formName ?? t('status.formUnknown')) : t('status.name');
    const { filled, required, next: [next] = [] } = info?.progress ?? {};
    const done = required === undefined ? undefined : `${filled}/${required}`;
    const problems = info ? problemsInWords(count) : t('status.reading');
    // The one thing that is found in a draft where nothing is wrong is that it is one, and that stands here already.
    const isQuiet = done !== undefined && count.errors + count.warnings === 0 && count.notes <= 1;
    const parts = [isQuiet ? '' : problems, next === undefined ? '' : t('status.next', { next })];
    const detail = parts.filter(Boolean).join(' · ');
    const short = [done, info?.code].filter(Boolean).join(' · ');
    const whole = [short, form].filter(Boolean).join(' · ');
    // The code tells the form too.
    const isLong = whole.length + detail.length > STATUS_LINE && info?.code;
    this.item.text = isLong ? short : whole;
    this.item.detail = shortened(detail, STATUS_LINE - this.item.text.length);
    this.item.severity = severityOf(count);
    this.item.command = done
      ? { command: SHOW_WHAT_IS_LEFT, title: t('status.showLeft') }
      : { command: 'workbench.actions.view.problems', title: t('status.showProblems') };
    this.item.accessibilityInformation = { label: `${whole}: ${detail}` };
  }

  private showFailure(): void {
    this.turnedOff.show([]);
    this.item.text = t('failure.title');
    this.item.detail = t('failure.detail');
    this.item.severity = LanguageStatusSeverity.Error;
    this.item.command = { command: RESTART_SERVER, title: t('failure.restart') };
    this.item.accessibilityInformation = { label: `${this.item.text}: ${this.item.detail}` };
  }
}

function severityOf({ errors, warnings }: ProblemCount): LanguageStatusSeverity {
  if (errors > 0) return LanguageStatusSeverity.Error;
  return warnings > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}
