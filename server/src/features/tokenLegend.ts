/**
 * What is told of a sheet's text by colour, each as a token type of the protocol, so that any editor's theme has a colour
 * for it. The manifest leads each type to the grammar's own colours (scripts/generate/semanticTokens.ts).
 */
export const tokenTypes = {
  heading: 'namespace',
  label: 'property',
  projectCode: 'type',
  businessId: 'macro',
  amount: 'number',
  date: 'event',
  /** A value of any other type, where there is something to say of it. */
  value: 'string',
} as const;

/** What stands in the text as one thing. */
export type TokenKind = keyof typeof tokenTypes;

/**
 * What is told of a token beside its type: a heading or label that is not the official one, a value with an error, what
 * begins a section whose heading is lost. Each is told by a finding too, so that none is told by colour alone.
 */
export const tokenModifiers = ['misspelt', 'wrong', 'inferred'] as const;

/** Something told of a token beside its type. */
export type TokenModifier = (typeof tokenModifiers)[number];

/** The order in which types and modifiers are numbered. */
export const tokenLegend: { readonly tokenTypes: string[]; readonly tokenModifiers: string[] } = {
  tokenTypes: Object.values(tokenTypes),
  tokenModifiers: [...tokenModifiers],
};
