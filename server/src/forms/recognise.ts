import { TITLE_LINES } from '../../../shared/protocol.ts';
import { nearness } from '../values/near.ts';
import { readProjectCode } from '../values/projectCode.ts';
import { fold } from '../values/text.ts';
import type { Form } from './form.ts';
import type { FormIndex } from './formIndex.ts';
import { dotlessHeading } from './heading.ts';

/** What recognition looks at of a line: its folded text when short enough to be a heading, its folded label and value. */
export interface LineFeatures {
  readonly head: string | undefined;
  readonly label: string | undefined;
  readonly value: string;
}

/** Which form a text is, and the line of its title when it has one. */
export interface Recognition {
  readonly index: FormIndex;
  readonly titleLine: number | undefined;
  readonly titleExact: boolean;
}

/** Numbered headings and the project code's label settle a form alone; other labels and titles only together. */
const STRONG = 3;
const WEAK = 1;

/** Finds out which of the forms a text is; `undefined` when it shows none of them. */
export type Recogniser = (lines: readonly LineFeatures[]) => Recognition | undefined;

/** The forms that hold the same headings and labels: their texts differ by title and project code alone. */
function families(indexes: readonly FormIndex[]): FormIndex[][] {
  const bySignature = new Map<string, FormIndex[]>();
  for (const index of indexes) {
    const signature = [...index.byHeading.keys(), ...index.plain.keys(), ...index.byLabel.keys()].join('\n');
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), index]);
  }
  return [...bySignature.values()];
}

function codeLabels(form: Form): Set<string> {
  const labels = new Set<string>();
  const visit = (sections: Form['sections']) => {
    for (const section of sections) {
      for (const field of section.fields ?? []) if (field.role === 'code') labels.add(fold(field.label));
      visit(section.sections ?? []);
    }
  };
  visit(form.sections);
  return labels;
}

/** Prepares recognition among the given forms: by title, else by a heading or label that only one of them has (FORMAT §1). */
export function recogniser(indexes: readonly FormIndex[]): Recogniser {
  const titles = new Map(indexes.flatMap((index) => (index.form.title ? [[fold(index.form.title), index]] : [])));
  const groups = families(indexes).map((family) => ({ family, codeLabels: codeLabels((family[0] as FormIndex).form) }));

  const owners = new Map<string, { group: number; weight: number } | 'shared'>();
  const claim = (marker: string, group: number, weight: number) => {
    const known = owners.get(marker);
    owners.set(marker, known && known !== 'shared' && known.group !== group ? 'shared' : { group, weight });
  };
  groups.forEach(({ family, codeLabels }, group) => {
    const index = family[0] as FormIndex;
    for (const heading of index.byHeading.keys()) claim(heading, group, STRONG);
    for (const title of index.plain.keys()) claim(title, group, WEAK);
    for (const label of index.byLabel.keys()) claim(`${label}:`, group, codeLabels.has(label) ? STRONG : WEAK);
  });

  const byTitle: Recogniser = (lines) => {
    for (const [titleLine, { head }] of lines.entries()) {
      const index = head === undefined ? undefined : titles.get(head);
      if (index) return { index, titleLine, titleExact: true };
    }
    let nearest: { index: FormIndex; titleLine: number; edits: number } | undefined;
    for (const [titleLine, { head }] of lines.slice(0, TITLE_LINES).entries()) {
      if (head === undefined) continue;
      for (const [title, index] of titles) {
        const edits = nearness(head, title);
        if (edits !== undefined && edits < (nearest?.edits ?? Number.POSITIVE_INFINITY)) {
          nearest = { index, titleLine, edits };
        }
      }
    }
    return nearest && { index: nearest.index, titleLine: nearest.titleLine, titleExact: false };
  };

  const byMarkers: Recogniser = (lines) => {
    const seen = new Set<string>();
    const votes = groups.map(() => 0);
    for (const { head, label } of lines) {
      for (const marker of [
        head === undefined ? undefined : dotlessHeading(head),
        label === undefined ? undefined : `${label}:`,
      ]) {
        if (marker === undefined || seen.has(marker)) continue;
        const owner = owners.get(marker);
        if (!owner || owner === 'shared') continue;
        seen.add(marker);
        votes[owner.group] = (votes[owner.group] as number) + owner.weight;
      }
    }
    const highest = Math.max(...votes);
    const winner = groups[votes.indexOf(highest)];
    if (highest < STRONG || !winner) return undefined;
    const code = lines.find(({ label }) => label !== undefined && winner.codeLabels.has(label))?.value;
    const index = winner.family.find(({ form }) => code && readProjectCode(code, form.code.pattern));
    return { index: index ?? (winner.family[0] as FormIndex), titleLine: undefined, titleExact: false };
  };

  return (lines) => byTitle(lines) ?? byMarkers(lines);
}
