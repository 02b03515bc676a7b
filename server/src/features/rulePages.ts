import type { CodeAction } from 'vscode-languageserver-types';
import type { Translate } from '../messages/catalogue.ts';
import { type ActionRequest, inRange, isWanted } from './codeActions.ts';
import type { SheetDiagnostic } from './diagnostics.ts';

/** How a client opens the page that explains a rule. */
export interface RulePages {
  /** The address of a page, with `{code}` where the rule's code goes. */
  readonly address: string;
  /** The client's command that opens a page; it is given the rule's code. */
  readonly command?: string | undefined;
}

/** The diagnostics, each with the address of its rule's page where the client has pages. */
export function withPages(all: SheetDiagnostic[], pages: RulePages | undefined): SheetDiagnostic[] {
  if (!pages) return all;
  return all.map((diagnostic) => {
    if (diagnostic.code === 'limit') return diagnostic;
    return { ...diagnostic, codeDescription: { href: pages.address.replace('{code}', diagnostic.code) } };
  });
}

/** "Explain this" for each rule that found something in the range. */
export function explanations(
  all: readonly SheetDiagnostic[],
  request: ActionRequest,
  pages: RulePages | undefined,
  t: Translate,
): CodeAction[] {
  const command = pages?.command;
  if (!command || !isWanted(request, 'quickfix')) return [];
  const here = inRange(all, request.range).filter(({ code }) => code !== 'limit');
  const codes = [...new Set(here.map(({ code }) => code))];
  return codes.map((code) => {
    const title = codes.length === 1 ? t('fix.explain') : `${t('fix.explain')}: ${code}`;
    const diagnostics = here.filter((diagnostic) => diagnostic.code === code);
    return { title, kind: 'quickfix', diagnostics, command: { title, command, arguments: [code] } };
  });
}
