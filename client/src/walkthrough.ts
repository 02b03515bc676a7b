import { commands, type Disposable } from 'vscode';

/** Opens the walkthrough: the first steps with a sheet, one by one. */
export const OPEN_WALKTHROUGH = 'esr.openWalkthrough';

/** The walkthrough's id, in the manifest. */
const WALKTHROUGH = 'firstSheet';

/** Registers {@link OPEN_WALKTHROUGH}. */
export function registerWalkthrough(extensionId: string): Disposable {
  return commands.registerCommand(OPEN_WALKTHROUGH, () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#${WALKTHROUGH}`),
  );
}
