import type { Field, Form, Section } from '../../server/src/forms/form.ts';
import type { CodePattern } from '../../server/src/values/projectCode.ts';
import { LINE_START, type Rule, scopes, wholeLine } from './grammarRules.ts';
import { partnerRule, valueRules } from './grammarValues.ts';
import { anyOf, literal } from './patterns.ts';

/** A section and how deep it lies; 0 is the top level. */
export interface Placed {
  readonly section: Section;
  readonly depth: number;
}

/** A form's sections at every depth, top to bottom. */
export const sectionsOf = (sections: readonly Section[] = [], depth = 0): Placed[] =>
  sections.flatMap((section) => [{ section, depth }, ...sectionsOf(section.sections, depth + 1)]);

const titlesOf = ({ title, variants = [] }: Section) => [title, ...variants].map(literal);

/** A line whose whole text is one of the given ones, or no rule when there is none. */
export const lines = (texts: Iterable<string>, name: string): Rule[] => {
  const patterns = [...texts];
  return patterns.length > 0 ? [{ match: wholeLine(anyOf(patterns)), captures: { 1: { name } } }] : [];
};

/** A heading as the form writes it, with or without the dot. Nearly right is not enough: `2. vaihe` is prose. */
export const heading = (section: Section) =>
  (section.number ? `${literal(section.number)}\\.?\\s+` : '') + anyOf(titlesOf(section));

function headingRules(placed: readonly Placed[]): Rule[] {
  const depths = new Set(placed.map(({ depth }) => depth));
  return [...depths].flatMap((depth) =>
    lines(
      placed.filter((one) => one.depth === depth).map(({ section }) => heading(section)),
      scopes.heading(depth),
    ),
  );
}

/** The fields, one rule for all labels whose values look alike. A label may have values of several types. */
function fieldRules(fields: readonly Field[], codes: CodePattern): Rule[] {
  const rulesOfLabel = new Map<string, Set<string>>();
  for (const { label, variants = [], type } of fields) {
    for (const pattern of [label, ...variants].map(literal)) {
      const rules = rulesOfLabel.get(pattern) ?? new Set();
      for (const rule of valueRules(type, codes)) rules.add(JSON.stringify(rule));
      rulesOfLabel.set(pattern, rules);
    }
  }
  const labelsOfRules = new Map<string, string[]>();
  for (const [label, rules] of rulesOfLabel) {
    const key = `[${[...rules].join()}]`;
    labelsOfRules.set(key, [...(labelsOfRules.get(key) ?? []), label]);
  }
  return [...labelsOfRules].map(([rules, labels]) => ({
    name: scopes.field,
    begin: `${LINE_START}(${anyOf(labels)})\\s*(:)`,
    beginCaptures: { 1: { name: scopes.label }, 2: { name: scopes.colon } },
    end: '$',
    patterns: [...(JSON.parse(rules) as Rule[]), { include: '#inline' }],
  }));
}

function rowRules(sections: readonly Section[]): Rule[] {
  const rows = sections.flatMap((section) => section.rows ?? []);
  const titles = rows.flatMap((row) => (row.kind === 'impacts' ? row.titles.map(literal) : []));
  const impacts: Rule = {
    match: `${LINE_START}(${anyOf(titles)})\\s+([0-9]+)\\s+([0-9]+)\\s*$`,
    name: scopes.row,
    captures: { 1: { name: scopes.label }, 2: { name: scopes.integer }, 3: { name: scopes.integer } },
  };
  return [
    ...(titles.length > 0 ? [impacts] : []),
    ...(rows.some(({ kind }) => kind === 'partners') ? [partnerRule] : []),
  ];
}

/** Everything that stands below the title of a sheet of one of the forms; `headed` are those whose headings count. */
export function bodyRules(forms: readonly Form[], headed = forms): Rule[] {
  const sections = forms.flatMap((form) => sectionsOf(form.sections)).map(({ section }) => section);
  const captions = sections.flatMap(({ caption }) => (caption ? [caption.published, caption.canonical] : []));
  const statuses = forms.flatMap(({ pageHead }) => pageHead?.statuses ?? []);
  const instead = sections.flatMap(({ insteadOfFields }) => insteadOfFields ?? []);
  return [
    ...headingRules(headed.flatMap((form) => sectionsOf(form.sections))),
    ...fieldRules(
      sections.flatMap(({ fields = [] }) => fields),
      forms.flatMap(({ code }) => code.pattern),
    ),
    ...rowRules(sections),
    ...lines(captions.map(literal), scopes.caption),
    ...lines([...statuses, ...instead].map(literal), scopes.choice),
    { include: '#inline' },
  ];
}
