import type { CompletionItem } from 'vscode-languageserver-types';
import type { Sheet } from '../../sheet/sheet.ts';
import { rangeOf } from '../range.ts';
import { KINDS, type Offer, type Subject } from './offer.ts';

/** What an item carries until its documentation is asked for. */
export interface CompletionData {
  /** The address of the sheet. */
  readonly uri: string;
  readonly about: Subject;
}

/** How items are written for a client. */
export interface ItemStyle {
  /** The address of the sheet. */
  readonly uri: string;
  /** Whether the client takes snippets. */
  readonly snippets: boolean;
  /** Whether it shows a few words beside an item's name. */
  readonly labelDetails: boolean;
  /** The client's command that opens suggestions, if there are any. */
  readonly suggestCommand: string | undefined;
}

/** Snippets by the protocol; 1 is plain text. */
const SNIPPET_FORMAT = 2;
/** The text is put in as it is, with no indentation of the editor's. */
const AS_IT_IS = 1;

const MARKS = /\p{M}/gu;

/**
 * Offers as items of the protocol, in their order, the unlikely ones last. An item takes the place of the whole part that
 * the cursor is in, so that nothing of it stays behind; it is found by the beginning of any word, without diacritics too.
 */
export function completionItems(sheet: Sheet, offers: readonly Offer[], style: ItemStyle): CompletionItem[] {
  const { eol } = sheet.lines;
  const sorted = [...offers.filter(({ unlikely }) => !unlikely), ...offers.filter(({ unlikely }) => unlikely)];
  const width = String(sorted.length).length;
  return sorted.map((offer, place) => {
    const { kind, label, span, text, snippet, note, leadsToValue, subject } = offer;
    const isSnippet = style.snippets && snippet !== undefined;
    const newText = (isSnippet ? snippet : text).replaceAll('\n', eol);
    const words = filterText(offer);
    return {
      label,
      kind: KINDS[kind],
      sortText: String(place).padStart(width, '0'),
      // A list of places is long: what an editor does without being told is not said of each.
      ...(words !== label && { filterText: words }),
      textEdit: { range: rangeOf(sheet, span), newText },
      ...(newText.includes('\n') && { insertTextMode: AS_IT_IS }),
      ...(isSnippet && { insertTextFormat: SNIPPET_FORMAT }),
      ...(note && (style.labelDetails ? { labelDetails: { description: note } } : { detail: note })),
      ...(leadsToValue && style.suggestCommand && { command: opening(style.suggestCommand) }),
      ...(subject && { data: { uri: style.uri, about: subject } satisfies CompletionData }),
    };
  });
}

/** Opens suggestions, unless there are none: then nothing is said. */
function opening(command: string) {
  return { title: '', command, arguments: [{ auto: true }] };
}

/** An editor may look no further than this into what an item is found by; VS Code does not. */
const LOOKED_AT = 128;

/**
 * What an item is found by: its words as they are and without diacritics, and those of its other names. Of a long item only
 * the words that differ come again, right behind its own, so that as much as can be lies where an editor looks.
 */
function filterText({ label, otherNames = [] }: Offer): string {
  const words = [label, ...otherNames].join(' ');
  const plain = withoutDiacritics(words);
  if (plain === words) return words;
  const all = `${words} ${plain}`;
  if (all.length <= LOOKED_AT) return all;
  const differing = label
    .split(' ')
    .map(withoutDiacritics)
    .filter((word) => !label.includes(word));
  return [label, ...differing, ...otherNames].join(' ');
}

function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(MARKS, '');
}
