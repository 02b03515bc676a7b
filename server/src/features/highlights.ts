import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import { mentionsOf } from '../facts/mentions.ts';
import { placeKey } from '../facts/places.ts';
import { locate } from '../sheet/locate.ts';
import { placeFields } from '../sheet/placeNames.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import { rangeOf } from './range.ts';

/** DocumentHighlightKind.Text: a plain number, so that no protocol library is bundled for it. */
const TEXT = 1;

/**
 * Everywhere that stands what stands at a place: an identifier or an address, a place in the lists of its kind, a label
 * that is there more than once. None where it is nothing of the kind.
 */
export function highlights(sheet: Sheet, position: Position): DocumentHighlight[] | undefined {
  const offset = sheet.lines.offsetAt(position);
  const spans = mentionsLike(sheet, offset) ?? placesLike(sheet, offset) ?? labelsLike(sheet, offset);
  return spans?.map((span) => ({ range: rangeOf(sheet, span), kind: TEXT }));
}

function mentionsLike(sheet: Sheet, offset: number): Span[] | undefined {
  const mentions = mentionsOf(sheet);
  const here = mentions.find(({ span }) => holds(span, offset));
  return here && mentions.filter(({ kind, key }) => kind === here.kind && key === here.key).map(({ span }) => span);
}

function placesLike(sheet: Sheet, offset: number): Span[] | undefined {
  const fields = placeFields(sheet);
  const field = fields.find(({ node }) => holds(node.value, offset));
  const here = field?.names.find(({ span }) => holds(span, offset));
  if (!field || !here) return undefined;
  const names = fields.flatMap(({ kind, names }) => (kind === field.kind ? names : []));
  return names.filter((name) => placeKey(name) === placeKey(here)).map(({ span }) => span);
}

function labelsLike(sheet: Sheet, offset: number): Span[] | undefined {
  const location = locate(sheet, offset);
  if (location.kind !== 'label' || !holds(location.span, offset)) return undefined;
  const { field } = location.field;
  const labels = sheet.fields.filter((node) => node.field === field).map(({ label }) => label);
  return labels.length > 1 ? labels : undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
