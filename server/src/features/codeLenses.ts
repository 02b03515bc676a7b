import type { CodeLens } from 'vscode-languageserver-types';
import { proseLengthOf } from '../facts/proseLength.ts';
import type { SectionNode, Sheet } from '../sheet/sheet.ts';
import { writeAmount } from '../values/amount.ts';
import type { Span } from '../values/text.ts';
import { type FeatureContext, usualSettings } from './context.ts';
import { quantity } from './quantity.ts';
import { rangeOf } from './range.ts';

/** Above each section with free text how long that is; where the person has set a limit, beside it, and above an empty section too. */
export function codeLenses(sheet: Sheet, context: FeatureContext): CodeLens[] {
  return sheet.allSections.flatMap((section) => {
    const title = section.spec.prose === undefined ? '' : lengthInWords(sheet, section, context);
    // A lens without a command is only read: there is nothing to do about a length but to write.
    return title === '' ? [] : [{ range: rangeOf(sheet, placeOf(section)), command: { title, command: '' } }];
  });
}

function lengthInWords(sheet: Sheet, section: SectionNode, { settings = usualSettings, t }: FeatureContext): string {
  const { characters, words } = proseLengthOf(sheet, section);
  const limit = settings.lengths[section.spec.number ?? ''];
  if (limit === undefined && characters === 0) return '';
  const number = writeAmount(characters);
  const parts = [
    limit === undefined
      ? quantity(t, 'character', characters, number)
      : t('lens.ofLimit', { number, limit: writeAmount(limit) }),
    quantity(t, 'word', words, writeAmount(words)),
  ];
  if (limit !== undefined && characters > limit) parts.push(t('lens.over', { over: writeAmount(characters - limit) }));
  return parts.join(' · ');
}

function placeOf({ heading, span }: SectionNode): Span {
  return heading ?? { start: span.start, end: span.start };
}
