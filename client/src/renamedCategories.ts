import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { RENAMED_CATEGORIES } from '../../shared/protocol.ts';
import { t } from './translate.ts';

/** The files that may hold the setting, and where in them it stands. */
const SETTINGS_FILES = [{ pattern: '**/settings.json' }, { pattern: '**/*.code-workspace' }];
const PLACES = [['esr.categories'], ['settings', 'esr.categories']];

/** A chapter's old name in a settings file, with its quotes. */
interface OldName {
  readonly range: Range;
  readonly old: string;
  readonly now: string;
}

/** Offers to put the present names of chapters in place of old ones, which the editor marks by the manifest's schema. */
export function offerPresentNames(): Disposable {
  return languages.registerCodeActionsProvider(
    SETTINGS_FILES,
    {
      provideCodeActions: (document, range, context) =>
        oldNamesIn(document)
          .filter((name) => name.range.intersection(range))
          .map((name) => renaming(document, name, context)),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

/** The old names in a settings file, but for those whose present name stands beside them. */
function oldNamesIn(document: TextDocument): OldName[] {
  const root = parseTree(document.getText());
  const setting = root && PLACES.map((place) => findNodeAtLocation(root, place)).find((node) => node !== undefined);
  const keys = (setting?.children ?? []).flatMap((property) => property.children?.[0] ?? []);
  const present = new Set<unknown>(keys.map(({ value }) => value));
  const names = new Map<unknown, string>(Object.entries(RENAMED_CATEGORIES));
  return keys.flatMap(({ value: old, offset, length }) => {
    const now = names.get(old);
    if (now === undefined || present.has(now)) return [];
    return [{ range: new Range(document.positionAt(offset), document.positionAt(offset + length)), old, now }];
  });
}

function renaming({ uri }: TextDocument, { range, old, now }: OldName, { diagnostics }: CodeActionContext): CodeAction {
  const action = new CodeAction(t('category.rename', { old, now }), CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.replace(uri, range, JSON.stringify(now));
  action.diagnostics = diagnostics.filter((diagnostic) => diagnostic.range.contains(range));
  action.isPreferred = true;
  return action;
}
