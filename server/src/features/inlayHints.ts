import type { InlayHint, Range } from 'vscode-languageserver-types';
import { SEVERITY } from '../../../shared/protocol.ts';
import { shareOf } from '../facts/counts.ts';
import { fundingOf } from '../facts/funding.ts';
import { lengthOf, periodOf } from '../facts/period.ts';
import { countPlaces, postalTowns } from '../facts/places.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { isPlaceOf } from '../reference/postalAreas.ts';
import { placeFields } from '../sheet/placeNames.ts';
import type { FieldNode, Sheet } from '../sheet/sheet.ts';
import { readCountPair } from '../values/count.ts';
import { type FeatureContext, usualSettings } from './context.ts';
import type { SheetDiagnostic } from './diagnostics.ts';
import type { HintKind } from './hintKinds.ts';
import type { HoverContext } from './hover/hoverContext.ts';
import { markups } from './hover/markup.ts';
import { percent } from './hover/percent.ts';
import { nameOf } from './hover/places.ts';
import { aboutValue } from './hover/value.ts';
import { quantity } from './quantity.ts';

/** What inlay hints are asked for. */
export interface InlayHintParams {
  readonly range: Range;
  /** All that the rules say of this version of the sheet. */
  readonly diagnostics: readonly SheetDiagnostic[];
}

/** What is written behind the value of a field. */
interface Hint {
  readonly node: FieldNode;
  readonly label: string;
}

/**
 * What follows from a value, behind it, for the lines of a range: shares, lengths, numbers, a place. Nothing is said where
 * there is an error, and each hint says as a tooltip what a hover says there.
 */
export function inlayHints(sheet: Sheet, params: InlayHintParams, context: FeatureContext): InlayHint[] {
  const form = sheet.index?.form;
  if (!form) return [];
  const { settings = usualSettings, t, locale, today, format = 'markdown' } = context;
  const about: HoverContext = { form, t, locale, today, markup: markups[format] };
  const { lines } = sheet;
  const [from, to] = [lines.offsetAt(params.range.start), lines.offsetAt(params.range.end)];
  const errors = params.diagnostics.filter(({ severity }) => severity === SEVERITY.error);
  const linesWithErrors = new Set(errors.map(({ range }) => range.start.line));
  const hasError = ({ span }: FieldNode) => {
    const last = lines.positionAt(span.end).line;
    for (let line = lines.positionAt(span.start).line; line <= last; line++) if (linesWithErrors.has(line)) return true;
    return false;
  };

  const kinds = (Object.keys(hintsOf) as HintKind[]).filter((kind) => settings.inlayHints[kind] !== false);
  return kinds
    .flatMap((kind) => hintsOf[kind](sheet, context))
    .filter(({ node }) => node.value.end >= from && node.value.end <= to && !hasError(node))
    .sort((a, b) => a.node.value.end - b.node.value.end)
    .map(({ node, label }) => {
      const tooltip = aboutValue(sheet, node, undefined, about) ?? node.field.help?.[locale];
      return {
        position: lines.positionAt(node.value.end),
        label,
        paddingLeft: true,
        ...(tooltip !== undefined && { tooltip: { kind: format, value: tooltip } }),
      };
    });
}

/** Each kind of hint, wherever the sheet has one. */
const hintsOf: Readonly<Record<HintKind, (sheet: Sheet, context: FeatureContext) => Hint[]>> = {
  realisation(sheet, context) {
    const { amounts, euState, total } = fundingOf(sheet);
    return [
      ...ratioHint('hint.realisation.granted', amounts.actual?.node, euState.rate, context),
      ...ratioHint('hint.realisation.planned', amounts.actualTotal?.node, total.rate, context),
    ];
  },
  share(sheet, context) {
    const { amounts, share } = fundingOf(sheet);
    return ratioHint('hint.share', amounts.plannedTotal?.node, share.planned, context);
  },
  months(sheet, { t }) {
    const period = periodOf(sheet);
    if (!period || period.reversed) return [];
    return [{ node: period.endField, label: quantity(t, 'month', lengthOf(period).months) }];
  },
  women: (sheet, context) =>
    sheet.fields.flatMap((node) => {
      const { type } = node.field;
      const pair = type.kind === 'countPair' ? readCountPair(node.text, type) : undefined;
      return ratioHint('hint.women', node, pair && shareOf(pair), context);
    }),
  municipalities: (sheet, { t }) =>
    placeFields(sheet).flatMap((field) => {
      const number = field.kind === 'municipality' ? countPlaces(field) : 0;
      return number > 1 ? [{ node: field.node, label: quantity(t, 'municipality', number) }] : [];
    }),
  postalPlace: (sheet, { locale }) =>
    postalTowns(sheet).flatMap(({ code, area, place }) => {
      const isSaid = place !== undefined && isPlaceOf(area, place.text);
      return isSaid ? [] : [{ node: code, label: nameOf(area.municipality, locale) }];
    }),
};

function ratioHint(
  key: MessageKey,
  node: FieldNode | undefined,
  ratio: number | undefined,
  { t, locale }: FeatureContext,
): Hint[] {
  return node && ratio !== undefined ? [{ node, label: t(key, { percent: percent(ratio, locale) }) }] : [];
}
