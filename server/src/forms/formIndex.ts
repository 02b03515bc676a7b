import { fold } from '../values/text.ts';
import type { Field, Form, Requirement, Section } from './form.ts';

/** A section of a form with its place among the others. */
export interface SectionEntry {
  readonly section: Section;
  readonly parent: SectionEntry | undefined;
  /** Place in the form, top to bottom, subsections counted; 0 is the first. */
  readonly order: number;
  /** 0 at the top level. */
  readonly depth: number;
  /** Whether anything in it, or in a section of it, is required. */
  readonly required: Requirement;
  readonly fields: readonly Field[];
  /** Its fields by folded label, variants included, in the form's order. */
  readonly byLabel: ReadonlyMap<string, readonly Field[]>;
  /** Folded titles of impact rows, each with its place. */
  readonly byRowTitle: ReadonlyMap<string, number>;
  /** Whether free text may stand in it: prose, or reasons below answers and rows. */
  readonly holdsText: boolean;
  readonly children: readonly SectionEntry[];
}

/** A form, prepared for reading: every heading, label and row title by its folded text. */
export interface FormIndex {
  readonly form: Form;
  readonly sections: readonly SectionEntry[];
  /** By `number title`. */
  readonly byHeading: ReadonlyMap<string, SectionEntry>;
  readonly byNumber: ReadonlyMap<string, SectionEntry>;
  /** Numbered sections by title alone. */
  readonly byTitle: ReadonlyMap<string, readonly SectionEntry[]>;
  /** Sections whose heading has no number. */
  readonly plain: ReadonlyMap<string, SectionEntry>;
  readonly byLabel: ReadonlyMap<string, readonly SectionEntry[]>;
  readonly byCaption: ReadonlyMap<string, SectionEntry>;
  readonly byRowTitle: ReadonlyMap<string, SectionEntry>;
  /** No line longer than this, in UTF-16 units, is a heading, even misspelt. */
  readonly longestHeading: number;
  /** No label longer than this is one of the form's, even misspelt. */
  readonly longestLabel: number;
}

const strength: Record<Requirement, number> = { never: 0, ended: 1, always: 2 };

function strongest(requirements: readonly Requirement[]): Requirement {
  return requirements.reduce<Requirement>((most, one) => (strength[one] > strength[most] ? one : most), 'never');
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

/** The heading line of a section as the form prints it. */
export function headingText(form: Form, section: Section): string {
  if (!section.number) return section.title;
  const dot = form.dotted && !section.number.includes('.') ? '.' : '';
  return `${section.number}${dot} ${section.title}`;
}

/** Prepares a form for reading; done once a form. */
export function indexForm(form: Form): FormIndex {
  const sections: SectionEntry[] = [];

  const enter = (section: Section, parent: SectionEntry | undefined): SectionEntry => {
    const fields = section.fields ?? [];
    const impacts = section.rows?.kind === 'impacts' ? section.rows.titles : [];
    const children: SectionEntry[] = [];
    const entry: SectionEntry & { required: Requirement } = {
      section,
      parent,
      order: sections.length,
      depth: parent ? parent.depth + 1 : 0,
      required: 'never',
      fields,
      byLabel: group(fields.flatMap((field) => writings(field.label, field.variants).map((label) => [label, field]))),
      byRowTitle: new Map(impacts.map((title, at) => [fold(title), at])),
      holdsText: section.prose !== undefined || impacts.length > 0 || fields.some((field) => field.reasoned),
      children,
    };
    sections.push(entry);
    for (const child of section.sections ?? []) children.push(enter(child, entry));
    entry.required = strongest([
      ...fields.map((field) => field.required),
      section.prose ?? 'never',
      impacts.length > 0 ? 'always' : 'never',
      ...children.map((child) => child.required),
    ]);
    return entry;
  };
  for (const section of form.sections) enter(section, undefined);

  const titled = sections.flatMap((entry) =>
    writings(entry.section.title, entry.section.variants).map((title) => ({ title, entry })),
  );
  const numbered = titled.filter(({ entry }) => entry.section.number);
  const longest = (texts: Iterable<string>) => Math.max(0, ...Array.from(texts, (text) => text.length)) * 1.2 + 8;
  const byLabel = group(sections.flatMap((entry) => [...entry.byLabel.keys()].map((label) => [label, entry] as const)));

  return {
    form,
    sections,
    byHeading: new Map(numbered.map(({ title, entry }) => [`${entry.section.number} ${title}`, entry])),
    byNumber: new Map(numbered.map(({ entry }) => [entry.section.number as string, entry])),
    byTitle: group(numbered.map(({ title, entry }) => [title, entry])),
    plain: new Map(titled.filter(({ entry }) => !entry.section.number).map(({ title, entry }) => [title, entry])),
    byLabel,
    byCaption: new Map(
      sections.flatMap((entry) => {
        const caption = entry.section.caption;
        return caption ? writings(caption.published, [caption.canonical]).map((text) => [text, entry]) : [];
      }),
    ),
    byRowTitle: new Map(sections.flatMap((entry) => [...entry.byRowTitle.keys()].map((title) => [title, entry]))),
    longestHeading: longest([...titled.map(({ title }) => title), form.title ?? '', ...form.banner]),
    longestLabel: longest(byLabel.keys()),
  };
}
