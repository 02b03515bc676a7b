import { fold } from '../values/text.ts';
import type { Form } from './form.ts';
import type { FormIndex } from './formIndex.ts';
import { dotlessHeading } from './heading.ts';
import { publishedForms } from './index.ts';

/** What markers are looked for in: a line's folded text, when it is short enough to be a heading, and its folded label. */
export interface MarkerLine {
  readonly head: string | undefined;
  readonly label: string | undefined;
}

/** Forms that hold the same headings and labels: their texts differ by title and project code alone. */
export interface Family {
  readonly members: readonly FormIndex[];
  /** Whether it is one of the product's, not a person's own. */
  readonly isPublished: boolean;
  /** The folded labels of the project code. */
  readonly codeLabels: ReadonlySet<string>;
}

/** A heading or a label: the families that have it, each with what it says for one that alone has it. */
export type Marker = ReadonlyMap<Family, number>;

/** Finds the markers of a text, each once. */
export type MarkerFinder = (lines: readonly MarkerLine[]) => ReadonlySet<Marker>;

/** Numbered headings and the project code's label settle a form alone; other labels and titles only together. */
const STRONG = 3;
const WEAK = 1;

/** So many headings and labels outvote a title, when they are so many times those that speak for it. */
const FEWEST_TO_OUTVOTE = 5;
const TIMES_TO_OUTVOTE = 10;

const publishedIds = new Set(publishedForms.map(({ id }) => id));

/** The families of some forms; a person's own never stands with a published one. */
export function familiesOf(indexes: readonly FormIndex[]): Family[] {
  const bySignature = new Map<string, FormIndex[]>();
  for (const index of indexes) {
    const markers = [...index.byHeading.keys(), ...index.plain.keys(), ...index.byLabel.keys()];
    const signature = [publishedIds.has(index.form.id), ...markers].join('\n');
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), index]);
  }
  return Array.from(bySignature.values(), (members) => {
    const { form } = members[0] as FormIndex;
    return { members, isPublished: publishedIds.has(form.id), codeLabels: codeLabelsOf(form) };
  });
}

function codeLabelsOf({ sections }: Form): Set<string> {
  const labels = new Set<string>();
  const visit = (inner: Form['sections']) => {
    for (const section of inner) {
      for (const field of section.fields ?? []) if (field.role === 'code') labels.add(fold(field.label));
      visit(section.sections ?? []);
    }
  };
  visit(sections);
  return labels;
}

/** Prepares the search for the headings and labels of some families. */
export function markerFinder(families: readonly Family[]): MarkerFinder {
  const headings = new Map<string, Map<Family, number>>();
  const labels = new Map<string, Map<Family, number>>();
  const claim = (markers: typeof headings, text: string, family: Family, weight: number) => {
    const marker = markers.get(text) ?? new Map<Family, number>();
    markers.set(text, marker.set(family, weight));
  };
  for (const family of families) {
    const index = family.members[0] as FormIndex;
    for (const heading of index.byHeading.keys()) claim(headings, heading, family, STRONG);
    for (const title of index.plain.keys()) claim(headings, title, family, WEAK);
    for (const label of index.byLabel.keys()) {
      claim(labels, label, family, family.codeLabels.has(label) ? STRONG : WEAK);
    }
  }
  const longest = Math.max(0, ...Array.from(headings.keys(), (heading) => heading.length)) + 1;
  return (lines) => {
    const found = new Set<Marker>();
    for (const { head, label } of lines) {
      const heading = head === undefined || head.length > longest ? undefined : headings.get(dotlessHeading(head));
      if (heading) found.add(heading);
      const marker = label === undefined ? undefined : labels.get(label);
      if (marker) found.add(marker);
    }
    return found;
  };
}

/** The family that what it alone has speaks for, loudest; what a published form has says nothing for a person's own. */
export function strongestFamily(markers: Iterable<Marker>): Family | undefined {
  const votes = new Map<Family, number>();
  for (const marker of markers) {
    const published = [...marker.keys()].filter(({ isPublished }) => isPublished);
    const [family, another] = published.length > 0 ? published : marker.keys();
    if (!family || another) continue;
    votes.set(family, (votes.get(family) ?? 0) + (marker.get(family) as number));
  }
  let strongest: { family: Family; vote: number } | undefined;
  for (const [family, vote] of votes) {
    if (vote >= STRONG && vote > (strongest?.vote ?? 0)) strongest = { family, vote };
  }
  return strongest?.family;
}

/** The family whose headings and labels outvote a title of another one (docs/format.md, "Which form"); never a person's own. */
export function outvotingFamily(titled: Family, markers: Iterable<Marker>): Family | undefined {
  const against = new Map<Family, number>();
  const shared = new Map<Family, number>();
  let ofTitle = 0;
  for (const marker of markers) {
    const speaksForTitle = marker.has(titled);
    if (speaksForTitle) ofTitle++;
    for (const family of marker.keys()) {
      const counts = speaksForTitle ? shared : against;
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
  }
  let outvoting: { family: Family; count: number } | undefined;
  for (const [family, count] of against) {
    const forTitle = ofTitle - (shared.get(family) ?? 0);
    const outvotes = count >= FEWEST_TO_OUTVOTE && count >= TIMES_TO_OUTVOTE * forTitle;
    if (family.isPublished && outvotes && count > (outvoting?.count ?? 0)) outvoting = { family, count };
  }
  return outvoting?.family;
}
