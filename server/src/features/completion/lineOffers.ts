import { applicantsOf } from '../../facts/applicants.ts';
import type { Form } from '../../forms/form.ts';
import type { SectionSpec } from '../../forms/formIndex.ts';
import { headingText } from '../../forms/heading.ts';
import type { Line } from '../../sheet/lines.ts';
import type { FieldNode, SectionNode, Sheet } from '../../sheet/sheet.ts';
import { writeParts } from '../../sheet/write.ts';
import { foldCase, type Span } from '../../values/text.ts';
import type { FeatureContext } from '../context.ts';
import { type ExpectedParts, expectedAt } from './expectedParts.ts';
import type { Offer } from './offer.ts';

/** So many letters of a line in free text, the same as those of a label among answers or of a title, are no accident. */
const TELLING_LETTERS = { label: 3, title: 12 } as const;
const NUMBER_BEFORE_TITLE = /^[\d.]+ /;

/**
 * What may come on a line that is blank or only begun: fields, rows and sections that are not there yet, in the form's
 * order. In free text only what the line is begun like; in the middle of a line nothing, for that is being changed.
 *
 * @param line the line as it is typed, where the sheet is one without it
 */
export function lineOffers(
  sheet: Sheet,
  form: Form,
  section: SectionNode | undefined,
  offset: number,
  { t }: Pick<FeatureContext, 't'>,
  line = sheet.lines.all[sheet.lines.lineAt(offset)],
): Offer[] {
  const number = sheet.lines.lineAt(offset);
  if (!line || (!line.blank && (offset < line.end || line.head === undefined))) return [];
  const place = { sheet, form, section, line, span: { start: line.start, end: line.end }, number };
  const expected = expectedAt(sheet, section, line);
  const offers = [...lines(expected, place), ...sections(expected, place), ...rests(expected, place, t)];
  return section?.spec.holdsText && !line.blank ? offers.filter((offer) => isBegunBy(line, offer)) : offers;
}

/** The labels that may be meant where one is being typed, in the place of what is typed and its colon. */
export function labelOffers(
  sheet: Sheet,
  { label, separator, spelledRight, section }: FieldNode,
  offset: number,
): Offer[] {
  const line = sheet.lines.all[sheet.lines.lineAt(offset)];
  if (spelledRight || !line) return [];
  const span = { start: label.start, end: separator.end };
  const isParted = sheet.text[span.end] === ' ';
  return expectedAt(sheet, section, line).fields.map((field) => ({
    kind: 'field',
    label: field.label,
    span,
    text: `${field.label}:${isParted ? '' : ' '}`,
    ...aboutField(section.spec, field),
  }));
}

/** A line where something may be begun. */
interface Place {
  readonly sheet: Sheet;
  readonly form: Form;
  readonly section: SectionNode | undefined;
  readonly line: Line;
  readonly span: Span;
  /** The line's place among the reader's lines. */
  readonly number: number;
}

function lines({ fields, rows, insteadOfFields }: ExpectedParts, place: Place): Offer[] {
  const { section, span } = place;
  if (!section) return [];
  const { spec } = section;
  const gap = gapAbove(place, spec.compact || spec.tight);
  return [
    ...fields.map(
      (field): Offer => ({
        kind: 'field',
        label: field.label,
        span,
        text: `${gap}${field.label}: `,
        leadsToValue: true,
        ...aboutField(spec, field),
      }),
    ),
    ...(insteadOfFields ? [{ kind: 'value', label: insteadOfFields, span, text: gap + insteadOfFields } as const] : []),
    ...rows.map(
      (title): Offer => ({
        kind: 'field',
        label: title,
        span,
        text: `${gap}${title} `,
        leadsToValue: true,
        subject: { section: spec.order },
      }),
    ),
  ];
}

function sections({ sections }: ExpectedParts, place: Place): Offer[] {
  const { form, span } = place;
  return sections.map((spec) => ({
    kind: 'section',
    label: headingText(form, spec),
    unlikely: !isUsual(spec, place.sheet),
    span,
    ...writtenBoth(place, [], [spec], gapAbove(place, spec.tight)),
    subject: { section: spec.order },
  }));
}

/** All that the line's section still lacks, and all that the sheet does, where there is more than one thing. */
function rests({ fields, sections, isEnd }: ExpectedParts, place: Place, t: FeatureContext['t']): Offer[] {
  const { form, section, span, sheet } = place;
  const usual = sections.filter((spec) => isUsual(spec, sheet));
  const offers: Offer[] = [];
  if (section && fields.length > 1) {
    const label = t('fix.insertRestOfSection', { text: headingText(form, section.spec) });
    offers.push({
      kind: 'snippet',
      label,
      span,
      ...writtenBoth(place, fields, [], gapAbove(place, section.spec.compact)),
    });
  }
  if (isEnd && fields.length + usual.length > 1 && usual.length > 0) {
    offers.push({
      kind: 'snippet',
      label: t('fix.insertRest'),
      span,
      ...writtenBoth(place, fields, usual, gapAbove(place, false)),
    });
  }
  return offers;
}

/** Whether a section stands in every sheet, or is one that this sheet says it needs: the partners of a joint project. */
function isUsual({ occasional, rows }: SectionSpec, sheet: Sheet): boolean {
  return !occasional || (rows?.kind === 'partners' && applicantsOf(sheet) === 'joint');
}

function writtenBoth(
  { form, section }: Place,
  fields: ExpectedParts['fields'],
  sections: readonly SectionSpec[],
  gap: string,
): Pick<Offer, 'text' | 'snippet'> {
  const parts = { fields, sections, compact: section?.spec.compact };
  return { text: gap + writeParts(form, parts), snippet: gap + writeParts(form, parts, { as: 'snippet' }) };
}

/** The blank line that parts a new block from what stands directly above it. */
function gapAbove({ sheet, number }: Place, isTight: boolean | undefined): string {
  const above = sheet.lines.all[number - 1];
  return isTight || !above || above.blank ? '' : '\n';
}

function aboutField(spec: SectionSpec, field: ExpectedParts['fields'][number]): Pick<Offer, 'subject'> {
  return { subject: { section: spec.order, field: spec.fields.indexOf(field) } };
}

/** Whether a line in free text begins like a label, or like a heading or its title. */
function isBegunBy({ head = '' }: Line, { kind, label }: Offer): boolean {
  const typed = foldCase(head);
  const official = foldCase(label);
  if (NUMBER_BEFORE_TITLE.test(official) && /^\d/.test(typed)) return official.startsWith(typed);
  return (
    typed.length >= TELLING_LETTERS[kind === 'field' ? 'label' : 'title'] &&
    official.replace(NUMBER_BEFORE_TITLE, '').startsWith(typed)
  );
}
