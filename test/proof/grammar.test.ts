import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grammar, renderGrammar } from '../../scripts/generate/grammar.ts';
import { scopes } from '../../scripts/generate/grammarRules.ts';
import type { Form, Section } from '../../server/src/forms/form.ts';
import { publishedForms } from '../../server/src/forms/index.ts';
import { type Piece, pieces, registry } from '../grammar/tokens.ts';
import { projectRoot } from '../support/paths.ts';

const grammars = registry();
const sectionsOf = (sections: readonly Section[] = []): Section[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);

/** The first lines that make the rest of a text the form's. */
const openingOf = (form: Form) => form.title ?? form.sections[0]?.title ?? '';

const bears = (found: readonly Piece[], text: string, scope: string) =>
  assert.ok(
    found.some((piece) => piece.text === text && piece.scopes.endsWith(scope)),
    `“${text}” is not ${scope}: ${JSON.stringify(found)}`,
  );

describe('the grammar', () => {
  it('is what the generator makes of the forms', () => {
    const checkedIn = readFileSync(join(projectRoot, 'syntaxes/esr.tmLanguage.json'), 'utf8');
    assert.equal(checkedIn, renderGrammar(), 'run `npm run generate:grammar`');
  });

  for (const form of publishedForms) {
    it(`colours every heading, label, example and row of ${form.id}`, async () => {
      for (const section of sectionsOf(form.sections)) {
        const heading = section.number ? `${section.number} ${section.title}` : section.title;
        bears(await pieces(grammars, `${openingOf(form)}\n${heading}`), heading, 'entity.name.section.esr');
        for (const { label, type, example } of section.fields ?? []) {
          const found = await pieces(grammars, `${openingOf(form)}\n${label}: ${example}`);
          bears(found, label, scopes.label);
          if (type.kind === 'text') continue;
          const value = found.filter(({ scopes: all }) => all.startsWith(`${scopes.field} `)).slice(2);
          assert.notEqual(value.length, 0, `${label}: ${example} has no coloured value`);
        }
        if (section.rows?.kind !== 'impacts') continue;
        for (const title of section.rows.titles) {
          bears(await pieces(grammars, `${openingOf(form)}\n${title} 1 10`), '10', scopes.integer);
        }
      }
    });
  }

  it('needs only the data of a form to colour it', async () => {
    const invented: Form = {
      ...(publishedForms[0] as Form),
      id: 'invented',
      title: 'Keksitty kuvaus',
      sections: [
        {
          number: '1',
          title: 'Alku',
          fields: [{ label: 'Määrä', type: { kind: 'count' }, required: 'never', example: '1' }],
        },
      ],
    };
    const found = await pieces(registry(JSON.stringify(grammar([invented]))), 'Keksitty kuvaus\n1. Alku\nMäärä: 12');
    bears(found, 'Keksitty kuvaus', scopes.title);
    bears(found, '1. Alku', scopes.heading(0));
    bears(found, 'Määrä', scopes.label);
    bears(found, '12', scopes.integer);
  });

  for (const [name, space] of Object.entries({ 'no-break': '\u00A0', thin: '\u2009', 'narrow no-break': '\u202F' })) {
    it(`takes a ${name} space for a space`, async () => {
      const text = '\u0020Myönnetty EU- ja valtion rahoitus:\u00201 030 258\n6 Maantieteellinen kohdealue'.replaceAll(
        ' ',
        space,
      );
      const found = await pieces(grammars, text);
      bears(found, 'Myönnetty EU- ja valtion rahoitus'.replaceAll(' ', space), scopes.label);
      bears(found, `1${space}030${space}258`, scopes.amount);
      bears(found, '6 Maantieteellinen kohdealue'.replaceAll(' ', space), scopes.heading(0));
    });
  }

  it('takes a letter with a combining mark for the letter', async () => {
    const found = await pieces(
      grammars,
      'Aloituspäivä: 30.03.2015\nToiminnan tila: Toiminta päättynyt'.normalize('NFD'),
    );
    bears(found, 'Aloituspäivä'.normalize('NFD'), scopes.label);
    bears(found, 'Toiminta päättynyt'.normalize('NFD'), scopes.choice);
  });

  it('has no scope in which VS Code would offer no completions', () => {
    assert.doesNotMatch(JSON.stringify(Object.values(scopes)), /\b(comment|string|regex|meta\.embedded)\b/);
  });
});
