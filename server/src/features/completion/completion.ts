import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { Form } from '../../forms/form.ts';
import { locate } from '../../sheet/locate.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import type { FeatureContext } from '../context.ts';
import { completionItems, type ItemStyle } from './completionItems.ts';
import { formOffers } from './formOffers.ts';
import { labelOffers, lineOffers } from './lineOffers.ts';
import type { Offer } from './offer.ts';
import { partnerOffers } from './partnerOffers.ts';
import { impactOffers, valueOffers } from './valueOffers.ts';

/** What completion is asked for, and how the client takes it. */
export interface CompletionParams extends Pick<ItemStyle, 'snippets' | 'labelDetails'> {
  readonly position: Position;
  /** The sign that was typed last, when it is that which asks. */
  readonly trigger?: string | undefined;
}

/** Asks in values alone: elsewhere a number is a number. */
const DIGIT = /^\d$/;

/**
 * What the form expects at the cursor, best first: values behind a label and in a list, numbers of a row, labels and
 * headings that are not there yet, whole forms in an empty text. Nothing in free text, but on a blank line, or on one that
 * is begun like the heading that may come next.
 *
 * @param forms those that a text of no form can be made a sheet of
 */
export function completion(
  sheet: Sheet,
  { position, trigger = '', ...style }: CompletionParams,
  context: FeatureContext,
  forms: readonly Form[],
): CompletionList {
  const offset = sheet.lines.offsetAt(position);
  const offers = offersAt(sheet, offset, DIGIT.test(trigger), context, forms);
  const { uri, suggestCommand } = context;
  return {
    isIncomplete: offers.some(({ followsTyping }) => followsTyping),
    items: completionItems(sheet, offers, { ...style, uri, suggestCommand }),
  };
}

function offersAt(
  sheet: Sheet,
  offset: number,
  isBehindDigit: boolean,
  context: FeatureContext,
  forms: readonly Form[],
): readonly Offer[] {
  const form = sheet.index?.form;
  if (!form) return isBehindDigit ? [] : formOffers(sheet, offset, forms, context);
  const location = locate(sheet, offset);
  if (isBehindDigit && location.kind !== 'value') return [];
  switch (location.kind) {
    case 'label':
    case 'value': {
      const { field } = location;
      return offset < field.separator.end || field.separator.start === field.separator.end
        ? labelOffers(sheet, field, offset)
        : valueOffers(sheet, form, field, offset, context);
    }
    case 'impact':
      return impactOffers(sheet, location.section, location.row, offset, context);
    case 'partner':
      return partnerOffers(sheet, form, location.section, offset, context);
    case 'heading':
      return location.section.spelledRight ? [] : lineOffers(sheet, form, location.section, offset, context);
    default: {
      const { section } = location;
      const partners =
        section?.spec.rows?.kind === 'partners' ? partnerOffers(sheet, form, section, offset, context) : [];
      return [...partners, ...lineOffers(sheet, form, section, offset, context)];
    }
  }
}
