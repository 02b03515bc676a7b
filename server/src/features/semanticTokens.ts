import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import { SEVERITY } from '../../../shared/protocol.ts';
import type { Lines } from '../sheet/lines.ts';
import { type Location, locate } from '../sheet/locate.ts';
import { type FieldNode, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { writtenDays } from '../sheet/valueKinds/dates.ts';
import { readAmount } from '../values/amount.ts';
import { readBusinessId } from '../values/businessId.ts';
import { readProjectCode } from '../values/projectCode.ts';
import type { Span } from '../values/text.ts';
import type { SheetDiagnostic } from './diagnostics.ts';
import { type TokenKind, type TokenModifier, tokenLegend, tokenModifiers, tokenTypes } from './tokenLegend.ts';

/** What semantic tokens are asked for. */
export interface SemanticTokenParams {
  /** A part of the sheet; all of it when absent. */
  readonly range?: Range | undefined;
  /** What is shown of this version of the sheet: an error of a line that is being typed waits. */
  readonly diagnostics: readonly SheetDiagnostic[];
}

interface Token extends Span {
  readonly kind: TokenKind;
  readonly modifiers: readonly TokenModifier[];
}

/** What the text is read as, over the grammar's colours, which know neither a misspelt label nor what is wrong. */
export function semanticTokens(sheet: Sheet, { range, diagnostics }: SemanticTokenParams): SemanticTokens {
  const { lines } = sheet;
  const tokens = withErrors(tokensOf(sheet), errorsIn(sheet, diagnostics));
  if (!range) return { data: encoded(tokens, lines) };
  const [from, to] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  const inRange = tokens.filter(({ start, end }) => start < to && end > from);
  return { data: encoded(inRange, lines) };
}

function tokensOf(sheet: Sheet): Token[] {
  const { title, titleSpelledRight } = sheet.preamble;
  const sections = sheet.allSections.flatMap((section) => [
    ...headingOf(section),
    ...section.fields.flatMap((node) => [labelOf(section, node), ...valueIn(sheet, node)]),
    ...section.partners.flatMap(({ id }) => (id ? businessId(textOf(sheet, id), id) : [])),
  ]);
  const tokens = title ? [headingAt(title, titleSpelledRight), ...sections] : sections;
  return tokens.sort((a, b) => a.start - b.start);
}

function headingOf({ heading, detachedHeading, spelledRight }: SectionNode): Token[] {
  const span = heading ?? detachedHeading;
  return span ? [headingAt(span, spelledRight)] : [];
}

function headingAt({ start, end }: Span, spelledRight: boolean): Token {
  return { start, end, kind: 'heading', modifiers: spelledRight ? [] : ['misspelt'] };
}

function labelOf({ heading, span }: SectionNode, { label, spelledRight }: FieldNode): Token {
  const modifiers: TokenModifier[] = spelledRight ? [] : ['misspelt'];
  if (!heading && label.start === span.start) modifiers.push('inferred');
  return { ...label, kind: 'label', modifiers };
}

function valueIn({ index }: Sheet, { field: { type }, text, value }: FieldNode): Token[] {
  switch (type.kind) {
    case 'projectCode':
      return index && readProjectCode(text, index.form.code.pattern) ? [right('projectCode', value)] : [];
    case 'businessId':
      return businessId(text, value);
    case 'amount':
      return readAmount(text) === undefined ? [] : [right('amount', value)];
    case 'period':
    case 'date':
      return (writtenDays(type, text, value) ?? []).map(({ span }) => right('date', span));
    default:
      return [];
  }
}

function businessId(text: string, span: Span): Token[] {
  return readBusinessId(text) ? [right('businessId', span)] : [];
}

function right(kind: TokenKind, { start, end }: Span): Token {
  return { start, end, kind, modifiers: [] };
}

/** Where values have an error, in the order they stand, as diagnostics of one severity do. */
function errorsIn(sheet: Sheet, diagnostics: readonly SheetDiagnostic[]): Span[] {
  const { lines } = sheet;
  return diagnostics
    .filter(({ severity }) => severity === SEVERITY.error)
    .map(({ range }) => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }))
    .filter(({ start, end }) => end <= endOfValue(locate(sheet, start)));
}

/** Where the value or row at a place ends; before everything where there is none. */
function endOfValue(place: Location): number {
  if (place.kind === 'value') return place.field.value.end;
  return place.kind === 'partner' || place.kind === 'impact' ? place.row.span.end : -1;
}

/** The tokens with errors told of them; an error on what is no token is one itself. */
function withErrors(tokens: readonly Token[], errors: readonly Span[]): Token[] {
  const wrong = new Set<Token>();
  const others: Token[] = [];
  let first = 0;
  for (const error of errors) {
    while ((tokens[first]?.end ?? error.end) <= error.start) first++;
    let isToken = false;
    for (let next = first; (tokens[next]?.start ?? error.end) < error.end; next++) {
      wrong.add(tokens[next] as Token);
      isToken = true;
    }
    const isApart = error.start >= (others.at(-1)?.end ?? 0);
    if (!isToken && isApart) others.push({ ...error, kind: 'value', modifiers: ['wrong'] });
  }
  const told = tokens.map((token) =>
    wrong.has(token) ? { ...token, modifiers: [...token.modifiers, 'wrong' as const] } : token,
  );
  return [...told, ...others].sort((a, b) => a.start - b.start);
}

/** Tokens as the protocol counts them: five numbers each, from the one before; one a line, since few clients take more. */
function encoded(tokens: readonly Token[], lines: Lines): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { start, end, kind, modifiers } of tokens) {
    const last = lines.positionAt(end).line;
    for (let { line, character } = lines.positionAt(start); line <= last; line++, character = 0) {
      const from = lines.offsetAt({ line, character });
      const length = Math.min(end, lines.offsetAt({ line, character: Number.POSITIVE_INFINITY })) - from;
      if (length <= 0) continue;
      const fromBefore = line === before.line ? character - before.character : character;
      data.push(line - before.line, fromBefore, length, typeNumber[kind], bitsOf(modifiers));
      before = { line, character };
    }
  }
  return data;
}

const typeNumber = Object.fromEntries(
  Object.entries(tokenTypes).map(([kind, type]) => [kind, tokenLegend.tokenTypes.indexOf(type)]),
) as Record<TokenKind, number>;

function bitsOf(modifiers: readonly TokenModifier[]): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
}
