import type { ClientCapabilities, DocumentLink } from 'vscode-languageserver';

/** Links as the client can show them: with what they lead to in words, where it shows that. */
export function linksFor({ textDocument }: ClientCapabilities, links: DocumentLink[]): DocumentLink[] {
  return textDocument?.documentLink?.tooltipSupport ? links : links.map(({ tooltip: _, ...link }) => link);
}
