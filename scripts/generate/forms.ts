import type { Field, Form, Requirement, Section } from '../../server/src/forms/form.ts';
import { headingText } from '../../server/src/forms/heading.ts';
import { publishedForms } from '../../server/src/forms/index.ts';
import { translator } from '../../server/src/messages/catalogue.ts';
import { typeInWords } from '../../server/src/sheet/valueKinds.ts';

const t = translator('en');

const REQUIRED: Readonly<Record<Requirement, string>> = {
  always: 'required',
  ended: 'required once the project has ended',
  never: 'not required',
};

/** What each published form holds, in the form's own words: `docs/forms.md`. */
export function renderForms(): string {
  const introduction =
    'What each published form holds, made from `server/src/forms` by `npm run generate`. How the text is read is in [format.md](format.md).';
  return `${['# The forms', introduction, ...publishedForms.flatMap(aboutForm)].join('\n\n')}\n`;
}

function aboutForm(form: Form): string[] {
  const { id, name, use, title, code, programmes } = form;
  const periods = programmes.map(({ first, last }) => `${first} to ${last}`).join(', ');
  return [
    `## ${id}`,
    `${name.en}. ${use.en} ${title ? `Title: \`${title}\`. ` : ''}Codes: \`${code.pattern.join('`, `')}\` (N is a digit). Runs within ${periods}.`,
    ...form.sections.flatMap((section) => aboutSection(form, section, 3)),
  ];
}

function aboutSection(form: Form, section: Section, depth: number): string[] {
  const { prose, rows, caption, insteadOfFields, waivedBy, occasional, fields = [], sections = [] } = section;
  const notes = [
    occasional && 'In some sheets only.',
    prose && `Free text, ${REQUIRED[prose]}.`,
    rows?.kind === 'partners' && 'Rows: `name, Y-tunnus`.',
    rows?.kind === 'impacts' &&
      `Rows with two numbers, ${rows.min}–${rows.max}, and a reason: ${rows.titles.join(' · ')}.`,
    caption && `First line: \`${caption.canonical}\`, published as \`${caption.published}\`.`,
    insteadOfFields && `The line \`${insteadOfFields}\` may stand for all fields.`,
    waivedBy && `Not required with \`${waivedBy.value}\`.`,
  ].filter((note) => typeof note === 'string');
  return [
    `${'#'.repeat(depth)} ${headingText(form, section)}`,
    ...(notes.length > 0 ? [notes.join(' ')] : []),
    ...(fields.length > 0 ? [fields.map((field) => aboutField(form, field)).join('\n')] : []),
    ...sections.flatMap((child) => aboutSection(form, child, Math.min(depth + 1, 5))),
  ];
}

function aboutField(form: Form, { label, type, required, reasoned, variants = [], misspellings = [] }: Field): string {
  const also = [...variants.map((one) => `also \`${one}\``), ...misspellings.map((one) => `misspelt \`${one}\``)];
  const kind = 'options' in type ? vocabulary(type) : typeInWords(type, form, t);
  const reason = reasoned ? ', and a reason' : '';
  return `- \`${label}\`${also.length > 0 ? ` (${also.join(', ')})` : ''}: ${kind}${reason}; ${REQUIRED[required]}`;
}

function vocabulary(type: Extract<Field['type'], { options: unknown }>): string {
  const names =
    type.kind === 'numberedChoice'
      ? type.options.map(({ number, title }) => `${number}${type.separator}${title}`)
      : type.options;
  return `one of ${names.join(' · ')}${'open' in type && type.open ? ', or another' : ''}`;
}
