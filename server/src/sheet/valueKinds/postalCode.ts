import { fold, foldCase } from '../../values/text.ts';
import { type Fix, replace } from '../fix.ts';
import type { ValueKind, WrittenValue } from './valueKind.ts';

const POSTAL_CODE = /^\d{5}$/;
const WITH_PLACE = /^(\d{5}),? (\p{L}.*)$/u;

/** Five digits. */
export const postalCode: ValueKind<'postalCode'> = {
  canonical: (text) => (POSTAL_CODE.test(fold(text)) ? fold(text) : undefined),
  problems(value) {
    if (POSTAL_CODE.test(fold(value.text))) return [];
    return [{ code: 'postal-code', span: value.span, args: { written: value.text }, fixes: movingThePlace(value) }];
  },
  finishedWhenLeft: false,
  inWords: (_, __, t) => t('type.postalCode'),
};

/** Of `50100 Mikkeli`, the fix that moves the place's name to its own field, where that is empty or says the same. */
function movingThePlace({ text, span, section }: WrittenValue<'postalCode'>): Fix[] {
  const [, code, name] = WITH_PLACE.exec(fold(text)) ?? [];
  const place = section.fields.find(({ field }) => field.role === 'postalPlace');
  if (!code || !name || !place) return [];
  const title = { key: 'fix.movePlace', args: { text: name, label: place.field.label } } as const;
  if (foldCase(place.text) === foldCase(name)) return [replace(span, code)];
  return place.text === ''
    ? [
        {
          title,
          edits: [
            { span, text: code },
            { span: place.value, text: ` ${name}` },
          ],
        },
      ]
    : [];
}
