import { ConfigurationTarget, commands, type Disposable, Uri, workspace } from 'vscode';
import { ESR, type RuleOverride } from '../../shared/protocol.ts';

/** Adds to the setting `esr.overrides` of a document's folder, given the document's address and what to add. */
export const ADD_OVERRIDE = 'esr.addOverride';

const SETTING = 'overrides';

/** Registers {@link ADD_OVERRIDE}, which the server's quick fixes name. */
export function registerOverrides(): Disposable {
  return commands.registerCommand(ADD_OVERRIDE, addOverride);
}

/** What holds already, from wherever, is kept: a folder's setting takes the place of the workspace's and the person's. */
async function addOverride(uri: string, override: RuleOverride): Promise<void> {
  const configuration = workspace.getConfiguration(ESR, Uri.parse(uri));
  const overrides = configuration.get<readonly RuleOverride[]>(SETTING, []);
  await configuration.update(SETTING, withOverride(overrides, override), ConfigurationTarget.WorkspaceFolder);
}

/** The last one that is of a file counts, so the new one goes to the end; into the one that is there, if for the same. */
function withOverride(overrides: readonly RuleOverride[], added: RuleOverride): RuleOverride[] {
  const last = overrides.at(-1);
  if (last?.files !== added.files) return [...overrides, added];
  return [...overrides.slice(0, -1), { ...last, rules: { ...last.rules, ...added.rules } }];
}
