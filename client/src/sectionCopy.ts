import { commands, type DocumentSymbol, env, type Position, SymbolKind, window } from 'vscode';
import { ESR, type SheetField } from '../../shared/protocol.ts';
import { fieldsOf, textOfField } from './fields.ts';
import { asRange } from './goToField.ts';
import type { LanguageServer } from './languageServer.ts';
import { sectionText } from './sectionText.ts';

/** Copies what the section at the cursor holds, and gives the section's heading; nothing where the cursor is in none. */
export async function copySection(server: LanguageServer): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== ESR) return undefined;
  const { document, selection } = editor;
  const outline = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  const section = sectionAt(outline ?? [], selection.active);
  if (!section) return undefined;
  const inside = ({ empty, range }: SheetField) => !empty && section.range.contains(asRange(range));
  const fields = (await fieldsOf(server, document)).filter(inside);
  const text = sectionText(fields, (field) => textOfField(document, field), section.name);
  await env.clipboard.writeText(text);
  return section.name;
}

/** The innermost section that holds a place. */
function sectionAt(outline: readonly DocumentSymbol[], place: Position): DocumentSymbol | undefined {
  const around = outline.find(({ kind, range }) => kind === SymbolKind.Namespace && range.contains(place));
  return around && (sectionAt(around.children, place) ?? around);
}
