import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const WINDOW_MS = 3 * 60 * 1000;
const MAX_RESTARTS = 4;

/**
 * Decides what follows when the server goes away by itself: it is started again, but no more than four times in
 * three minutes, and never when it has not once got as far as running.
 */
export class CrashPolicy implements ErrorHandler {
  private crashes: number[] = [];
  private hasRun = false;

  /** Tells the policy that the server runs. */
  running(): void {
    this.hasRun = true;
  }

  error(_error: Error, _message: unknown, count: number | undefined): { action: ErrorAction } {
    return { action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < WINDOW_MS), now];
    const again = this.hasRun && this.crashes.length <= MAX_RESTARTS;
    this.hasRun = false;
    return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart };
  }
}
