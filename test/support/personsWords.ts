import assert from 'node:assert/strict';
import type { Field, Form } from '../../server/src/forms/form.ts';
import { indexForm } from '../../server/src/forms/formIndex.ts';
import { publishedForms } from '../../server/src/forms/index.ts';
import type { Sheet } from '../../server/src/sheet/sheet.ts';
import type { Span } from '../../server/src/values/text.ts';

/** A part of a line, and whose it is: the form's own words, or the person's. */
export interface Piece {
  readonly text: string;
  readonly own: boolean;
}

/** A sheet as lines of pieces, so that it can be changed and it is still known whose each word is. */
export type Pieces = readonly (readonly Piece[])[];

/** A published sheet in pieces: title, banner, headings, labels, row titles and the words between two values are the form's. */
export function piecesOf({ text, lines, preamble, allSections }: Sheet): Pieces {
  const forms: Span[] = [...preamble.banner];
  const add = (span: Span | undefined) => span && forms.push(span);
  add(preamble.title);
  for (const { heading, caption, fields, impacts } of allSections) {
    add(heading);
    add(caption);
    for (const { label, separator, value, field } of fields) {
      add({ start: label.start, end: separator.end });
      for (const { 0: words, index } of text.slice(value.start, value.end).matchAll(wordsBetween(field)))
        add({ start: value.start + index, end: value.start + index + words.length });
    }
    for (const { title } of impacts) add(title);
  }
  forms.sort((a, b) => a.start - b.start);
  return lines.all.map(({ from, to }) => {
    const pieces: Piece[] = [];
    let at = from;
    const put = (end: number, own: boolean) => {
      if (end > at) pieces.push({ text: text.slice(at, end), own });
      at = Math.max(at, end);
    };
    for (const { start, end } of forms.filter((span) => span.start >= from && span.end <= to)) {
      put(start, true);
      put(end, false);
    }
    put(to, true);
    return pieces;
  });
}

/** The words that a form has between two values of one field. */
function wordsBetween({ type }: Field): RegExp {
  if (type.kind === 'period') return /Alkaa|ja päättyy/g;
  return type.kind === 'countPair' ? new RegExp(type.subset, 'g') : /(?!)/g;
}

/** The text of a sheet in pieces. */
export const textOfPieces = (pieces: Pieces): string =>
  pieces.map((line) => line.map(({ text }) => text).join('')).join('\n');

/**
 * The words and numbers of a text, so that two writings of one value have the same: case, spaces, dashes, the grouping of
 * numbers, leading zeros, empty cents, and what stands before an id or an address are of no account.
 */
function tokens(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/mailto:/g, '')
    .replace(/@|\(at\)/g, '@')
    .replace(/\bfi(?=\d{8}\b)/g, '')
    .replace(/\b\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?: +\d+)+/g, (number) => number.replace(/\D/g, ''))
    .replace(/\b(\d{6,7}) ?- ?(\d)\b/g, '$1$2')
    .replace(/(\d)(?:,00|,-|:-)(?!\d)/g, '$1')
    .replace(/(\d) ?(?:€|e\b|euroa\b|henkilöä\b)/g, '$1');
  return (plain.match(/\p{L}+|\d+/gu) ?? []).map((token) => token.replace(/^0+(?=\d)/, ''));
}

/** What parts two pieces of the person's, so that they give no word together. */
const FORMS_PLACE = ' ¦ ';

const formWords = new Set(publishedForms.flatMap((form) => tokens(officialText(form))));

function officialText(form: Form): string {
  const sections = indexForm(form).sections.flatMap(({ number = '', title, fields, rows, caption }) => [
    number,
    title,
    caption?.canonical ?? '',
    ...fields.flatMap(({ label, type }) => [label, type.kind === 'countPair' ? type.subset : '']),
    ...(rows?.kind === 'impacts' ? rows.titles : []),
  ]);
  return ['Alkaa ja päättyy', form.title ?? '', ...form.banner, ...sections].join('\n');
}

/**
 * Asserts that a change of a sheet has lost, changed or moved no word and no number of the person's, and has added none
 * but the form's.
 */
export function assertWordsKept(pieces: Pieces, after: string): void {
  const mark = (own: boolean) =>
    pieces.map((line) => line.map((piece) => (piece.own === own ? piece.text : FORMS_PLACE)).join('')).join('\n');
  const theirs = tokens(mark(true));
  const known = new Set([...formWords, ...tokens(mark(false))]);
  let next = 0;
  const added: string[] = [];
  for (const token of tokens(after)) {
    if (token === theirs[next]) next++;
    else if (!known.has(token)) added.push(token);
  }
  const context = theirs.slice(Math.max(0, next - 6), next + 3).join(' ');
  assert.ok(next === theirs.length, `lost or moved “${theirs[next]}” in “${context}”`);
  assert.deepEqual(added, [], 'added');
}
