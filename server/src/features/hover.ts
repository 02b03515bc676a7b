import type { Hover, Position } from 'vscode-languageserver-types';
import { countRequired } from '../facts/completeness.ts';
import type { Localized } from '../forms/form.ts';
import { headingText } from '../forms/heading.ts';
import type { FieldNode, SectionNode, Sheet } from '../sheet/sheet.ts';
import type { Span } from '../values/text.ts';
import type { FeatureContext } from './context.ts';
import { aboutValue, fundingTable, typeText } from './preview.ts';
import { rangeOf } from './range.ts';

/** What is known of the place: of a heading its section, of a line its field and the value's own facts. */
export function hover(sheet: Sheet, position: Position, context: FeatureContext): Hover | undefined {
  const offset = sheet.lines.offsetAt(position);
  const covers = (span: Span | undefined) => span !== undefined && span.start <= offset && offset <= span.end;
  const answer = (span: Span, parts: readonly (string | undefined)[]): Hover => ({
    contents: { kind: 'markdown', value: parts.filter(Boolean).join('\n\n') },
    range: rangeOf(sheet, span),
  });

  const section = sheet.allSections.find(({ heading, detachedHeading }) => covers(heading ?? detachedHeading));
  const heading = section?.heading ?? section?.detachedHeading;
  if (section && heading) return answer(heading, aboutSection(sheet, section, context));
  const field = sheet.fields.find(({ span }) => covers(span));
  if (field) return answer(field.span, aboutField(sheet, field, covers(field.value), context));
  for (const { spec, partners, impacts } of sheet.allSections) {
    const partner = partners.find(({ id }) => covers(id));
    if (partner?.id)
      return answer(partner.id, [aboutValue.businessId(sheet.text.slice(partner.id.start, partner.id.end), context.t)]);
    const impact = impacts.find(({ span }) => covers(span));
    if (impact)
      return answer(impact.span, [
        bold(sheet.text.slice(impact.title.start, impact.title.end)),
        help(spec.help, context),
      ]);
  }
  return undefined;
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
    `${t('hover.type')}: ${typeText(sheet, field.type, t)}`,
    field.example && `${t('hover.example')}: \`${field.example}\``,
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
