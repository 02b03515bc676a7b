import type { Hover, Position } from 'vscode-languageserver-types';
import { countRequired } from '../facts/completeness.ts';
import type { Localized } from '../forms/form.ts';
import { headingText } from '../forms/heading.ts';
import { locate } from '../sheet/locate.ts';
import { type FieldNode, type SectionNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { typeInWords } from '../sheet/valueKinds.ts';
import type { Span } from '../values/text.ts';
import type { FeatureContext } from './context.ts';
import { aboutValue, fundingTable } from './preview.ts';
import { quoted } from './quoted.ts';
import { rangeOf } from './range.ts';

/** What is known of the place: of a heading its section, of a line its field and the value's own facts. */
export function hover(sheet: Sheet, position: Position, context: FeatureContext): Hover | undefined {
  const offset = sheet.lines.offsetAt(position);
  const location = locate(sheet, offset);
  const answer = (span: Span, parts: readonly (string | undefined)[]): Hover | undefined => {
    if (offset < span.start || offset > span.end) return undefined;
    return {
      contents: { kind: 'markdown', value: parts.filter(Boolean).join('\n\n') },
      range: rangeOf(sheet, span),
    };
  };
  switch (location.kind) {
    case 'heading':
      return answer(location.span, aboutSection(sheet, location.section, context));
    case 'label':
    case 'value':
      return answer(location.field.span, aboutField(sheet, location.field, location.kind === 'value', context));
    case 'partner':
      if (location.part === 'name') return undefined;
      return answer(location.span, [aboutValue.businessId(textOf(sheet, location.span), context.t)]);
    case 'impact': {
      const { row, section } = location;
      return answer(row.span, [bold(quoted(textOf(sheet, row.title))), help(section.spec.help, context)]);
    }
    default:
      return undefined;
  }
}

const bold = (text: string) => `**${text.replace(/[\\*_`<>[\]|]/g, '\\$&')}**`;

function help(text: Localized | undefined, { locale }: FeatureContext): string | undefined {
  return text?.[locale];
}

function aboutField(sheet: Sheet, node: FieldNode, onValue: boolean, context: FeatureContext): (string | undefined)[] {
  const { field } = node;
  const { t } = context;
  const value = node.text === '' ? undefined : aboutValue.of(sheet, node, context);
  const label = bold(field.label);
  const form = [
    sheet.index && `${t('hover.type')}: ${typeInWords(field.type, sheet.index.form, t)}`,
    `${t('hover.example')}: \`${field.example}\``,
  ];
  return onValue && value
    ? [label, value, help(field.help, context)]
    : [label, help(field.help, context), ...form, value];
}

function aboutSection(sheet: Sheet, node: SectionNode, context: FeatureContext): (string | undefined)[] {
  const { form } = sheet.index ?? {};
  const { spec } = node;
  const { filled, required } = countRequired(sheet, spec);
  const count =
    required > 0 ? context.t('hover.section.filled', { filled, required }) : context.t('hover.section.none');
  const funding = spec.fields.some(({ role }) => role === 'granted') ? fundingTable(sheet, context) : undefined;
  return [bold(form ? headingText(form, spec) : spec.title), help(spec.help, context), funding, count];
}
