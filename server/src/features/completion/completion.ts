import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { Form } from '../../forms/form.ts';
import { locate } from '../../sheet/locate.ts';
import type { Reader } from '../../sheet/read/read.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import type { Span } from '../../values/text.ts';
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
 * @param read how the sheet was read
 */
export function completion(
  sheet: Sheet,
  { position, trigger = '', ...style }: CompletionParams,
  context: FeatureContext,
  forms: readonly Form[],
  read: Reader,
): CompletionList {
  const offset = sheet.lines.offsetAt(position);
  const offers = offersAt(sheet, offset, DIGIT.test(trigger), context, forms, read);
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
  read: Reader,
): readonly Offer[] {
  const form = sheet.index?.form;
  if (!form) return isBehindDigit ? [] : formOffers(sheet, offset, forms, context);
  const location = locate(sheet, offset);
  if (isBehindDigit && location.kind !== 'value') return [];
  switch (location.kind) {
    case 'label':
    case 'value': {
      const { field } = location;
      const isBelow = sheet.lines.lineAt(offset) > sheet.lines.lineAt(field.label.start);
      // A text may stand on the line below its label; so may the label that is written next.
      if (isBelow && field.field.type.kind === 'text') return begunLineOffers(sheet, form, offset, context, read);
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
      const offers = section?.heading
        ? lineOffers(sheet, form, section, offset, context)
        : begunLineOffers(sheet, form, offset, context, read);
      return [...partners, ...offers];
    }
  }
}

/** What a line may be begun to be that is taken for something else as yet. */
function begunLineOffers(sheet: Sheet, form: Form, offset: number, context: FeatureContext, read: Reader): Offer[] {
  const line = sheet.lines.all[sheet.lines.lineAt(offset)];
  const around = line && !line.blank ? withoutLine(sheet, line, read) : sheet;
  return lineOffers(around, form, locate(around, offset).section, offset, context, line);
}

/**
 * The sheet as it is without a line, every place where it was: what is only begun may be taken for the text of a section
 * whose heading stands below it.
 */
function withoutLine(sheet: Sheet, { start, end }: Span, read: Reader): Sheet {
  const without = read(sheet.text.slice(0, start) + ' '.repeat(end - start) + sheet.text.slice(end));
  return without.index === sheet.index ? without : sheet;
}
