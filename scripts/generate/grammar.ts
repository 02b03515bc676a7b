import type { Form } from '../../server/src/forms/form.ts';
import { publishedForms } from '../../server/src/forms/index.ts';
import { bodyRules, heading, lines, sectionsOf } from './grammarBody.ts';
import { type Grammar, type Rule, scopes, wholeLine } from './grammarRules.ts';
import { inlineRules } from './grammarValues.ts';
import { openingLines } from './openings.ts';
import { anyOf, literal } from './patterns.ts';

/** A project page's bar, `priority | period | region`, known by the priority it begins with. */
function barOf({ pageHead, sections }: Form): { begin: string; patterns: Rule[] }[] {
  if (!pageHead) return [];
  const fields = sectionsOf(sections).flatMap(({ section }) => section.fields ?? []);
  const first = fields.find(({ role }) => role === pageHead.bar[0]);
  if (first?.type.kind !== 'choice') return [];
  const priority = anyOf(first.type.options.map(literal));
  return [
    {
      begin: wholeLine(`${priority}\\s*\\|.*`),
      patterns: [
        { match: `${priority}(?=\\s*\\|)`, name: scopes.choice },
        { match: '\\|', name: scopes.separator },
        { include: '#inline' },
      ],
    },
  ];
}

/**
 * The lines from which on a text is known to be of the form: its title, its bar, or its first heading when those are
 * lost. From there to the next sheet's opening only this form's lines mean anything.
 */
function formRules(form: Form, forms: readonly Form[]): Rule[] {
  const [first] = form.sections;
  const end = `^(?=\\s*+${anyOf(openingLines(forms).map(literal))}\\s*$)`;
  const patterns = [{ include: `#${form.id}` }];
  return [
    ...(form.title ? [{ begin: wholeLine(literal(form.title)), name: scopes.title }] : []),
    ...(first ? [{ begin: wholeLine(heading(first)), name: scopes.heading(0) }] : []),
    ...barOf(form),
  ].map(({ begin, ...capture }) => ({ begin, beginCaptures: { 1: capture }, end, patterns }));
}

/** The TextMate grammar of the forms. */
export function grammar(forms: readonly Form[] = publishedForms): Grammar {
  return {
    name: 'ESR',
    scopeName: 'text.esr',
    information_for_contributors: [
      'Generated from server/src/forms by scripts/generate/grammar.ts: change those and run `npm run generate:grammar`.',
    ],
    patterns: [
      ...forms.flatMap((form) => formRules(form, forms)),
      ...lines(forms.flatMap(({ banner }) => banner).map(literal), scopes.banner),
      { include: '#sheet' },
    ],
    repository: {
      // A text whose form is not known, or not yet. A project page's headings are ordinary words without a number, so
      // they are headings on a page only.
      sheet: {
        patterns: bodyRules(
          forms,
          forms.filter(({ title }) => title),
        ),
      },
      ...Object.fromEntries(forms.map((form) => [form.id, { patterns: bodyRules([form]) }])),
      inline: { patterns: inlineRules },
    },
  };
}

/** The text of `syntaxes/esr.tmLanguage.json`. */
export function renderGrammar(): string {
  return `${JSON.stringify(grammar(), null, 2)}\n`;
}
