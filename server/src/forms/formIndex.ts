import { fold } from '../values/text.ts';
import type { Field, Form, Requirement, Section } from './form.ts';

/** A section of a form, with its place among the others and its fields, rows and subsections at hand. */
export interface SectionSpec extends Section {
  readonly parent: SectionSpec | undefined;
  /** Place in the form, top to bottom, subsections counted; 0 is the first. */
  readonly order: number;
  /** 0 at the top level. */
  readonly depth: number;
  /** The strongest requirement of anything in it, or in a section of it. */
  readonly required: Requirement;
  readonly fields: readonly Field[];
  /** Its fields by folded label, variants included, in the form's order. */
  readonly byLabel: ReadonlyMap<string, readonly Field[]>;
  /** The places of these fields among all of the section's. */
  readonly slotsByLabel: ReadonlyMap<string, readonly number[]>;
  /** Known misspellings of its labels, folded, each with the folded official one. */
  readonly byMisspelling: ReadonlyMap<string, string>;
  /** Folded titles of impact rows, each with its place. */
  readonly byRowTitle: ReadonlyMap<string, number>;
  /** Whether free text may stand in it: prose, or reasons below answers and rows. */
  readonly holdsText: boolean;
  readonly children: readonly SectionSpec[];
}

/** A form, prepared for reading: every heading, label and row title by its folded text. */
export interface FormIndex {
  readonly form: Form;
  readonly sections: readonly SectionSpec[];
  /** By `number title`. */
  readonly byHeading: ReadonlyMap<string, SectionSpec>;
  readonly byNumber: ReadonlyMap<string, SectionSpec>;
  /** Numbered sections by title alone, in lower case. */
  readonly byTitle: ReadonlyMap<string, readonly SectionSpec[]>;
  /** Sections whose heading has no number. */
  readonly plain: ReadonlyMap<string, SectionSpec>;
  readonly byLabel: ReadonlyMap<string, readonly SectionSpec[]>;
  readonly byCaption: ReadonlyMap<string, SectionSpec>;
  readonly byRowTitle: ReadonlyMap<string, SectionSpec>;
  /** No line longer than this, in UTF-16 units, is a heading, even misspelt. */
  readonly longestHeading: number;
  /** No label longer than this is one of the form's, even misspelt. */
  readonly longestLabel: number;
}

const strength: Record<Requirement, number> = { never: 0, ended: 1, always: 2 };

function strongest(requirements: readonly Requirement[]): Requirement {
  return requirements.reduce<Requirement>((max, one) => (strength[one] > strength[max] ? one : max), 'never');
}

function group<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** A label, title or other official text in all its accepted writings, folded. */
export function writings(official: string, variants: readonly string[] = []): string[] {
  return [official, ...variants].map(fold);
}

/** An accepted writing of an official text as the form prints it; folded where the text is none of them. */
export function asPrinted(written: string, official: string, variants: readonly string[] = []): string {
  const folded = fold(written);
  return [official, ...variants].find((writing) => fold(writing) === folded) ?? folded;
}

/** Prepares a form for reading; done once a form. */
export function indexForm(form: Form): FormIndex {
  const sections = specsOf(form.sections);
  const titled = sections.flatMap((spec) => writings(spec.title, spec.variants).map((title) => ({ title, spec })));
  const numbered = titled.filter(({ spec }) => spec.number);
  const longest = (texts: Iterable<string>) => Math.max(0, ...Array.from(texts, (text) => text.length)) * 1.2 + 8;
  const byLabel = group(sections.flatMap((spec) => [...spec.byLabel.keys()].map((label) => [label, spec] as const)));

  return {
    form,
    sections,
    byHeading: new Map(numbered.map(({ title, spec }) => [`${spec.number} ${title}`, spec])),
    byNumber: new Map(numbered.map(({ spec }) => [spec.number as string, spec])),
    byTitle: group(numbered.map(({ title, spec }) => [title.toLowerCase(), spec])),
    plain: new Map(titled.filter(({ spec }) => !spec.number).map(({ title, spec }) => [title, spec])),
    byLabel,
    byCaption: new Map(
      sections.flatMap((spec) => {
        const { caption } = spec;
        return caption ? writings(caption.published, [caption.canonical]).map((text) => [text, spec]) : [];
      }),
    ),
    byRowTitle: new Map(sections.flatMap((spec) => [...spec.byRowTitle.keys()].map((title) => [title, spec]))),
    longestHeading: longest([...titled.map(({ title }) => title), form.title ?? '', ...form.banner]),
    longestLabel: longest(byLabel.keys()),
  };
}

/** The sections of a form as specs, parents before children, in the form's order. */
function specsOf(sections: readonly Section[]): SectionSpec[] {
  const specs: SectionSpec[] = [];
  const add = (section: Section, parent: SectionSpec | undefined): SectionSpec => {
    const fields = section.fields ?? [];
    const labelled = fields.flatMap((field) =>
      writings(field.label, field.variants).map((label) => [label, field] as const),
    );
    const rowTitles = section.rows?.kind === 'impacts' ? section.rows.titles : [];
    const children: SectionSpec[] = [];
    const spec: SectionSpec & { required: Requirement } = {
      ...section,
      parent,
      order: specs.length,
      depth: parent ? parent.depth + 1 : 0,
      required: 'never',
      fields,
      byLabel: group(labelled),
      slotsByLabel: group(labelled.map(([label, field]) => [label, fields.indexOf(field)])),
      byMisspelling: new Map(
        fields.flatMap(({ label, misspellings = [] }) => misspellings.map((writing) => [fold(writing), fold(label)])),
      ),
      byRowTitle: new Map(rowTitles.map((title, place) => [fold(title), place])),
      holdsText: section.prose !== undefined || rowTitles.length > 0 || fields.some((field) => field.reasoned),
      children,
    };
    specs.push(spec);
    for (const child of section.sections ?? []) children.push(add(child, spec));
    spec.required = strongest([
      ...fields.map((field) => field.required),
      section.prose ?? 'never',
      rowTitles.length > 0 ? 'always' : 'never',
      ...children.map((child) => child.required),
    ]);
    return spec;
  };
  for (const section of sections) add(section, undefined);
  return specs;
}

/** The section and those it lies in, innermost first. */
export function* withAncestors(spec: SectionSpec | undefined): Generator<SectionSpec> {
  for (let one = spec; one; one = one.parent) yield one;
}

/** Whether a section is another one or lies in it. */
export function liesIn(inner: SectionSpec | undefined, outer: SectionSpec): boolean {
  for (let one = inner; one; one = one.parent) if (one === outer) return true;
  return false;
}
