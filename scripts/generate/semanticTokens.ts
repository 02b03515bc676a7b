import {
  type TokenKind,
  type TokenModifier,
  tokenModifiers,
  tokenTypes,
} from '../../server/src/features/tokenLegend.ts';
import { scopes } from './grammarRules.ts';

/** The grammar's own colours of each kind of token: what the grammar knows looks as it did before the server has spoken. */
const COLOURS: Readonly<Record<Exclude<TokenKind, 'value'>, string>> = {
  heading: scopes.heading(0),
  label: scopes.label,
  projectCode: scopes.projectCode,
  businessId: scopes.businessId,
  amount: scopes.amount,
  date: scopes.date,
};

/** What a modifier makes of the colours: a label that begins a section looks like a heading. */
const MODIFIED: Readonly<Record<TokenModifier, { readonly kinds: readonly TokenKind[]; readonly scope: string }>> = {
  misspelt: { kinds: ['heading', 'label'], scope: 'invalid.deprecated.esr' },
  wrong: { kinds: ['projectCode', 'businessId', 'amount', 'date', 'value'], scope: 'invalid.illegal.esr' },
  inferred: { kinds: ['label'], scope: scopes.heading(0) },
};

/** The parts of the manifest by which themes colour semantic tokens. */
export function semanticTokenColours() {
  const plain = Object.entries(COLOURS).map(([kind, scope]) => [tokenTypes[kind as TokenKind], [scope]]);
  const modified = tokenModifiers.flatMap((modifier) => {
    const { kinds, scope } = MODIFIED[modifier];
    return kinds.map((kind) => [`${tokenTypes[kind]}.${modifier}`, [scope]]);
  });
  return {
    semanticTokenModifiers: tokenModifiers.map((id) => ({ id, description: `%token.${id}%` })),
    semanticTokenScopes: [{ language: 'esr', scopes: Object.fromEntries([...plain, ...modified]) }],
  };
}
