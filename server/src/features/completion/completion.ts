import type { CompletionItem, Position } from 'vscode-languageserver-types';
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
}

/**
 * What the form expects at the cursor, best first: values behind a label and in a list, numbers of a row, labels and
 * headings that are not there yet, whole forms in an empty text. Nothing in free text, but on a blank line, or on one that
 * is begun like the heading that may come next.
 *
 * @param forms those that a text of no form can be made a sheet of
 */
export function completion(
  sheet: Sheet,
  { position, ...style }: CompletionParams,
  context: FeatureContext,
  forms: readonly Form[],
): CompletionItem[] {
  const offset = sheet.lines.offsetAt(position);
  return completionItems(sheet, offersAt(sheet, offset, context, forms), {
    ...style,
    uri: context.uri,
    suggestCommand: context.suggestCommand,
  });
}

function offersAt(sheet: Sheet, offset: number, context: FeatureContext, forms: readonly Form[]): readonly Offer[] {
  const form = sheet.index?.form;
  if (!form) return formOffers(sheet, offset, forms, context);
  const location = locate(sheet, offset);
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
