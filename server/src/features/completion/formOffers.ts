import type { Form } from '../../forms/form.ts';
import { newestFirst } from '../../forms/newestFirst.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { writeForm } from '../../sheet/write.ts';
import { findIdentityCodes } from '../../values/identityCode.ts';
import type { FeatureContext } from '../context.ts';
import type { Offer } from './offer.ts';

/** In a text that holds nothing, or the first words of a sheet: whole forms, ready to be filled in, the newest first. */
export function formOffers(
  { lines, text }: Sheet,
  offset: number,
  forms: readonly Form[],
  { locale }: Pick<FeatureContext, 'locale'>,
): Offer[] {
  const number = lines.lineAt(offset);
  const line = lines.all[number];
  if (!line || lines.all.some((other) => other !== line && !other.blank)) return [];
  const span = { start: line.start, end: line.end };
  const typed = text.slice(span.start, offset);
  if (findIdentityCodes(typed).length > 0) return [];
  return newestFirst(forms).map((form) => ({
    kind: 'form',
    label: form.name[locale],
    span,
    text: writeForm(form),
    snippet: writeForm(form, { as: 'snippet' }),
    otherNames: [form.title ?? '', ...form.banner, typed].filter(Boolean),
    subject: { form: form.id },
  }));
}
