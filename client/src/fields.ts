import { Range, type TextDocument } from 'vscode';
import { FIELDS_REQUEST, type SheetField, type SheetParams } from '../../shared/protocol.ts';
import type { LanguageServer } from './languageServer.ts';

/** The fields of a sheet as it is now; none while the server does not run, or when no form is recognised. */
export async function fieldsOf(server: LanguageServer, document: TextDocument): Promise<readonly SheetField[]> {
  const params: SheetParams = { uri: document.uri.toString() };
  const { version } = document;
  const fields = await server.ask<readonly SheetField[]>(FIELDS_REQUEST, params);
  // What has been typed meanwhile has moved them.
  if (document.version !== version && !document.isClosed) return fieldsOf(server, document);
  return fields ?? [];
}

/** What a field says, on one line unless it is free text. */
export function textOfField(document: TextDocument, { kind, range: { start, end } }: SheetField): string {
  const text = document.getText(new Range(start.line, start.character, end.line, end.character));
  return kind === 'prose' ? text : text.replaceAll(/\s*\n\s*/g, ' ');
}
