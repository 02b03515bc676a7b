import { type ExtensionContext, window } from 'vscode';
import { registerCheckAsFinished } from './checkAsFinished.ts';
import { SERVER_NAME } from './clientOptions.ts';
import { registerCopying } from './copying.ts';
import { tellFailures } from './failureMessage.ts';
import { goOnToFieldBelow } from './fieldBelow.ts';
import { onFirstSheet } from './firstSheet.ts';
import { tipOnce } from './firstTip.ts';
import { followLanguage } from './followLanguage.ts';
import { type Connect, LanguageServer } from './languageServer.ts';
import { SheetStatus } from './languageStatus.ts';
import { registerLeftToWrite } from './leftToWrite.ts';
import { tellLinesLeft } from './lineLeft.ts';
import { registerMoving } from './moving.ts';
import { registerNewSheet } from './newSheet.ts';
import { registerOverrides } from './overrides.ts';
import { recogniseSheets } from './plainTextSheets.ts';
import { offerPresentNames } from './renamedCategories.ts';
import { registerRestart } from './restart.ts';
import { registerRulePages } from './rulePages.ts';
import { registerShowLog } from './showLog.ts';
import { registerTakeSuggestion } from './takeSuggestion.ts';
import { registerWalkthrough } from './walkthrough.ts';

let server: LanguageServer | undefined;

/** What both entries do on activation; only how they reach the server differs. */
export function activateWith(context: ExtensionContext, connect: Connect): void {
  const log = window.createOutputChannel(SERVER_NAME, { log: true });
  const started = new LanguageServer(connect, log);
  server = started;
  context.subscriptions.push(
    log,
    started,
    registerRestart(started),
    followLanguage(started),
    registerShowLog(log),
    registerCheckAsFinished(started),
    registerMoving(started),
    registerTakeSuggestion(started),
    registerNewSheet(started),
    registerLeftToWrite(started),
    registerCopying(started),
    goOnToFieldBelow(started),
    registerRulePages(context.extensionUri),
    registerWalkthrough(context.extension.id),
    registerOverrides(),
    offerPresentNames(),
    tellFailures(started),
    new SheetStatus(started),
    tipOnce(context),
    recogniseSheets(context),
    tellLinesLeft(started),
    onFirstSheet(() => void started.start()),
  );
}

/** Ends the server before the extension host does. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
