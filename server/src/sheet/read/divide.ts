import type { FormIndex } from '../../forms/formIndex.ts';
import type { Line } from '../lines.ts';
import { detachedHeadings } from './detachedHeadings.ts';
import { gatherEvidence } from './evidence.ts';
import { withExchanged } from './exchangedHeadings.ts';
import { findHeadings } from './headings.ts';
import { withoutRepeats } from './repeatedHeadings.ts';
import { Segmenter, type Segments } from './segments.ts';
import { outOfPlace, type SectionsByLine, suspectedHeadings } from './suspectedHeadings.ts';

/** A text cut into sections. */
export interface Division extends Segments {
  /** Headings that were moved away from their sections' text, by line; such a line opens no section. */
  readonly detached: SectionsByLine;
}

/** Each turn leaves fewer detached headings; one or two are the rule, and a text made to need more is read well enough after these. */
const MAX_TURNS = 4;

/**
 * Cuts a text into sections. Which headings are detached from their text is told from a cut that leaves them out of
 * account, and the fewer they turn out to be, the better that cut: so it is made again until none is acquitted.
 *
 * @param first the first line that can belong to a section
 */
export function divide(index: FormIndex, lines: readonly Line[], first: number): Division {
  const distinct = withoutRepeats(index, lines, findHeadings(index, lines, first));
  const headings = withExchanged(index, lines, distinct);
  const cut = (detached: SectionsByLine): Segments => {
    const present = new Set(headings.present);
    for (const spec of detached.values()) present.delete(spec);
    const attached = { ...headings, present };
    const evidence = gatherEvidence(index, lines, first, attached);
    return new Segmenter(index, lines, attached, detached, evidence).cut(first);
  };
  const displaced = outOfPlace(headings);
  let detached = suspectedHeadings(index, headings, lines, displaced);
  let division = cut(detached);
  for (let turn = 0; turn < MAX_TURNS && detached.size > 0; turn++) {
    const confirmed = detachedHeadings(detached, { headings, lines, displaced, segments: division.segments });
    if (confirmed.size === detached.size) break;
    detached = confirmed;
    division = cut(detached);
  }
  return { ...division, detached };
}
