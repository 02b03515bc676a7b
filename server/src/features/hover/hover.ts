import type { Hover, Position } from 'vscode-languageserver-types';
import { countRequired } from '../../facts/completeness.ts';
import type { Field } from '../../forms/form.ts';
import type { SectionSpec } from '../../forms/formIndex.ts';
import { headingText } from '../../forms/heading.ts';
import type { Translate } from '../../messages/catalogue.ts';
import { locate } from '../../sheet/locate.ts';
import { type FieldNode, type SectionNode, type Sheet, textOf } from '../../sheet/sheet.ts';
import { typeInWords } from '../../sheet/valueKinds.ts';
import type { Span } from '../../values/text.ts';
import type { FeatureContext } from '../context.ts';
import { quoted } from '../quoted.ts';
import { rangeOf } from '../range.ts';
import { aboutBusinessId } from './businessId.ts';
import { aboutFunding } from './funding.ts';
import type { HoverContext } from './hoverContext.ts';
import { markups } from './markup.ts';
import { aboutValue } from './value.ts';

/** What is known of the place: of a heading its section, of a line its field and the value's own facts. */
export function hover(sheet: Sheet, position: Position, context: FeatureContext): Hover | undefined {
  const { form } = sheet.index ?? {};
  if (!form) return undefined;
  const offset = sheet.lines.offsetAt(position);
  const location = locate(sheet, offset);
  const { t, locale, today, format = 'markdown' } = context;
  const hoverContext: HoverContext = { form, t, locale, today, markup: markups[format] };
  const answer = (span: Span, paragraphs: readonly (string | undefined)[]): Hover | undefined => {
    if (offset < span.start || offset > span.end) return undefined;
    return { contents: { kind: format, value: paragraphs.filter(Boolean).join('\n\n') }, range: rangeOf(sheet, span) };
  };
  switch (location.kind) {
    case 'heading':
      return answer(location.span, aboutSection(sheet, location.section, hoverContext));
    case 'label':
      return answer(location.field.span, aboutField(sheet, location.field, undefined, hoverContext));
    case 'value':
      return answer(location.field.span, aboutField(sheet, location.field, location.span, hoverContext));
    case 'partner':
      if (location.part === 'name') return undefined;
      return answer(location.span, [aboutBusinessId(textOf(sheet, location.span), hoverContext)]);
    case 'impact': {
      const { row, section } = location;
      const title = hoverContext.markup.bold(quoted(textOf(sheet, row.title)));
      return answer(row.span, [title, section.spec.help?.[locale]]);
    }
    default:
      return undefined;
  }
}

/** Of a field what the form asks; of a value that something is known of, that first. `part` is the part of the value pointed at. */
function aboutField(
  sheet: Sheet,
  node: FieldNode,
  part: Span | undefined,
  context: HoverContext,
): (string | undefined)[] {
  const { field } = node;
  const { locale, markup } = context;
  const value = node.text === '' ? undefined : aboutValue(sheet, node, part, context);
  if (part && value) return [markup.bold(field.label), value, field.help?.[locale]];
  return [...aboutEmptyField(field, context), value];
}

/** Of a field what the form asks, whatever stands in it: its help, its type in words, an example. */
export function aboutEmptyField(field: Field, { t, locale, markup, form }: HoverContext): (string | undefined)[] {
  const type = `${t('hover.type')}: ${typeInWords(field.type, form, t)}`;
  const example = `${t('hover.example')}: ${markup.code(field.example)}`;
  return [markup.bold(field.label), field.help?.[locale], type, example];
}

function aboutSection(sheet: Sheet, { spec }: SectionNode, context: HoverContext): (string | undefined)[] {
  const { t, locale, markup, form } = context;
  const funding = spec.fields.some(({ role }) => role === 'granted') ? aboutFunding(sheet, context) : undefined;
  return [markup.bold(headingText(form, spec)), spec.help?.[locale], funding, countIn(sheet, spec, t)];
}

function countIn(sheet: Sheet, spec: SectionSpec, t: Translate): string {
  const { filled, required } = countRequired(sheet, spec);
  if (required === 0) return t('hover.section.none');
  return filled === required ? t('hover.section.all') : t('hover.section.filled', { filled, required });
}
