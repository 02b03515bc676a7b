import { type FormIndex, liesIn, type SectionSpec } from '../../forms/formIndex.ts';
import { outOfOrder } from '../align.ts';
import type { Line } from '../lines.ts';
import type { HeadingCandidate } from './headings.ts';
import { readsAs } from './readsAs.ts';
import type { DistinctHeadings } from './repeatedHeadings.ts';
import { impactTitle } from './rows.ts';

/** A heading and what stands below it, down to the next heading. */
interface Passage {
  readonly line: number;
  readonly heading: HeadingCandidate;
  readonly below: readonly Line[];
  readonly next: SectionSpec | undefined;
}

/**
 * Reads two headings that have changed places, their text staying where it was, each as the other: where that puts all
 * headings in the form's order, and what stands below fits it better, or tells nothing and the two stand far apart, so
 * that nothing but an exchange explains it.
 */
export function withExchanged(index: FormIndex, lines: readonly Line[], headings: DistinctHeadings): DistinctHeadings {
  const standing = [...headings.byLine];
  const pair = outOfOrderPair(standing.map(([, { spec }]) => spec.order));
  if (!pair) return headings;
  const [upper, lower] = pair.map((place): Passage => {
    const [line, heading] = standing[place] as [number, HeadingCandidate];
    const [end, next] = standing[place + 1] ?? [lines.length];
    return { line, heading, below: lines.slice(line + 1, end), next: next?.spec };
  }) as [Passage, Passage];

  const asWritten = fit(index, upper.heading.spec, upper) + fit(index, lower.heading.spec, lower);
  const [above, below] = [fit(index, lower.heading.spec, upper), fit(index, upper.heading.spec, lower)];
  // A heading with nothing of its own below it was moved alone.
  const isMoved = (above === 0 && isBlank(upper)) || (below === 0 && isBlank(lower));
  const isClose = upper.next === lower.heading.spec;
  if (isMoved || above + below < asWritten || (above + below === asWritten && isClose)) return headings;
  const byLine = new Map(headings.byLine);
  byLine.set(upper.line, readAs(lower, upper)).set(lower.line, readAs(upper, lower));
  return { ...headings, byLine };
}

function readAs({ heading: { spec } }: Passage, { heading: { spec: exchangedWith, ...heading } }: Passage) {
  return { ...heading, spec, exchangedWith };
}

function isBlank({ below }: Passage): boolean {
  return below.every(({ blank }) => blank);
}

/** How much of a passage belongs to a section: labels, values that suit them, rows, a subsection that follows. */
function fit(index: FormIndex, spec: SectionSpec, { below, next }: Passage): number {
  const isWithin = (owner: SectionSpec | undefined) => owner !== undefined && liesIn(owner, spec);
  let found = next !== spec && isWithin(next) ? 1 : 0;
  for (const { label = '', head = '', value } of below) {
    const fields = index.byLabel.get(label)?.find(isWithin)?.byLabel.get(label);
    if (fields || isWithin(index.byRowTitle.get(impactTitle(head) ?? ''))) found++;
    if (fields?.some(({ type }) => readsAs(type, value, index.form))) found++;
  }
  return found;
}

/** The places of the only two numbers that stand out of order, where all are different and exchanging the two puts them right. */
function outOfOrderPair(sequence: readonly number[]): readonly number[] | undefined {
  if (outOfOrder(sequence).size === 0) return undefined;
  const sorted = sequence.toSorted((one, other) => one - other);
  if (sorted.some((order, place) => order === sorted[place - 1])) return undefined;
  const wrong = sequence.flatMap((order, place) => (order === sorted[place] ? [] : [place]));
  return wrong.length === 2 ? wrong : undefined;
}
