import type { CompletionItem } from 'vscode-languageserver-types';
import type { Form } from '../../forms/form.ts';
import { headingText } from '../../forms/heading.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import type { FeatureContext } from '../context.ts';
import { aboutEmptyField } from '../hover/hover.ts';
import { type Markup, markups } from '../hover/markup.ts';
import { aboutPlace, aboutPostalCode } from '../hover/places.ts';
import type { CompletionData } from './completionItems.ts';
import type { Subject } from './offer.ts';

/** An item with what the form says of it, in the hover's words; the item as it is where there is nothing to say. */
export function completionDocumentation(
  item: CompletionItem,
  sheet: Sheet,
  context: FeatureContext,
  forms: readonly Form[],
): CompletionItem {
  const { about } = (item.data ?? {}) as Partial<CompletionData>;
  const { format = 'markdown' } = context;
  const paragraphs = about ? paragraphsOn(about, sheet, { ...context, markup: markups[format] }, forms) : [];
  const value = paragraphs.filter(Boolean).join('\n\n');
  return value === '' ? item : { ...item, documentation: { kind: format, value } };
}

type Context = FeatureContext & { readonly markup: Markup };

function paragraphsOn(about: Subject, sheet: Sheet, context: Context, forms: readonly Form[]): (string | undefined)[] {
  const { locale, markup } = context;
  if ('form' in about) {
    const form = forms.find(({ id }) => id === about.form);
    return form ? [markup.bold(form.name[locale]), form.use[locale]] : [];
  }
  const form = sheet.index?.form;
  const spec = sheet.index?.sections[about.section];
  if (!form || !spec) return [];
  if (!('field' in about)) {
    const heading = markup.bold(headingText(form, spec));
    return [heading, spec.help?.[locale], spec.fields.map(({ label }) => label).join(', ')];
  }
  const field = spec.fields[about.field];
  if (!field) return [];
  const { type } = field;
  const { value } = about;
  if (value === undefined) return aboutEmptyField(field, { ...context, form });
  if (type.kind === 'places' || type.kind === 'place') return [aboutPlace(type.of, value, { ...context, form })];
  const place = type.kind === 'postalCode' ? aboutPostalCode(value, { ...context, form }) : undefined;
  return [markup.bold(value), place, field.help?.[locale]];
}
