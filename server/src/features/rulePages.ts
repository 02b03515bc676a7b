import type { CodeAction } from 'vscode-languageserver-types';
import { type CodeActionParams, inRange, isWanted } from './codeActions.ts';
import type { FeatureContext } from './context.ts';

/** "Explain this" for each rule that found something in the range. */
export function explanations(params: CodeActionParams, { rulePages, t }: FeatureContext): CodeAction[] {
  const command = rulePages?.command;
  if (!command || !isWanted(params, 'quickfix')) return [];
  const here = inRange(params.diagnostics, params.range).filter(({ code }) => code !== 'limit');
  const codes = [...new Set(here.map(({ code }) => code))];
  return codes.map((code) => {
    const title = codes.length === 1 ? t('fix.explain') : `${t('fix.explain')}: ${code}`;
    const diagnostics = here.filter((diagnostic) => diagnostic.code === code);
    return { title, kind: 'quickfix', diagnostics, command: { title, command, arguments: [code] } };
  });
}
