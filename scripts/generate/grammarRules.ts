/** A TextMate grammar as the generator writes it: the part of the format that it uses. */
export interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly information_for_contributors: readonly string[];
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Rule[] }>>;
}

/** What a capture is called, or how it is looked into. */
export type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;

/** One rule: a match within a line, a stretch from `begin` to `end`, or a set kept in the repository. */
export type Rule =
  | { readonly match: string; readonly name?: string; readonly captures?: Captures }
  | {
      readonly name?: string;
      readonly begin: string;
      readonly beginCaptures: Captures;
      readonly end: string;
      readonly patterns: readonly Rule[];
    }
  | { readonly include: string };

/** Where a line's text begins. The spaces are never given back (`+`), so that a long blank line costs one look a rule. */
export const LINE_START = '^\\s*+';

/** A pattern that takes a whole line but for the spaces at its edges; capture 1 is what it took. */
export function wholeLine(pattern: string): string {
  return `${LINE_START}(${pattern})\\s*$`;
}

/**
 * The scopes, all of them ones that colour themes know. None may hold the words `string` or `comment`: VS Code offers
 * no completions as one types inside those.
 */
export const scopes = {
  title: 'markup.heading.1.esr entity.name.section.title.esr',
  /** `depth` is 0 at the top level; the title of the sheet is heading 1. */
  heading: (depth: number) => `markup.heading.${depth + 2}.esr entity.name.section.esr`,
  banner: 'markup.italic.banner.esr',
  caption: 'entity.name.tag.caption.esr',
  field: 'meta.field.esr',
  row: 'meta.row.esr',
  label: 'entity.name.tag.esr',
  colon: 'punctuation.separator.key-value.esr',
  separator: 'punctuation.separator.sequence.esr',
  choice: 'variable.other.enummember.choice.esr',
  words: 'keyword.other.esr',
  unit: 'keyword.other.unit.esr',
  projectCode: 'entity.name.type.project-code.esr',
  businessId: 'constant.numeric.business-id.esr',
  amount: 'constant.numeric.amount.esr',
  integer: 'constant.numeric.integer.esr',
  date: 'constant.numeric.date.esr',
  postalCode: 'constant.numeric.postal-code.esr',
  phone: 'constant.numeric.phone.esr',
  place: 'variable.other.place.esr',
  email: 'markup.underline.link.email.esr',
  web: 'markup.underline.link.web.esr',
} as const;
