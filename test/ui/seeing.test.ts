import { ok } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { smallSheet } from '../support/smallSheets.ts';
import { LEAST_CONTRAST, lookOf, THEMES } from './looks.ts';
import { spaced } from './person.ts';
import { useSession } from './session.ts';

const WRONG = 'Y-tunnus: 0176478-3';
const MISSPELT = 'Organisaatio tyyppi: Kunta';
const SHEET = smallSheet(
  'esr-2007',
  '1. Projekti',
  'Projektikoodi: S11825\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.11.2011 ja päättyy 31.8.2014',
  '2. Projektin toteuttaja',
  `Toteuttajaorganisaation nimi: Esimerkkilän kunta\n\n${MISSPELT}\n\n${WRONG}`,
  '3. Projektin toteutusalue ja kohderyhmän kuvaus',
  '3.1 Maantieteellinen kohdealue',
  'Kunnat: Kangasniemi, Mikkeli',
  '3.2 Varsinaiset kohderyhmät',
  'Nuoret ilman työtä (ks. www.example.org), ja heidän vanhempansa.',
  '7. Projektin julkinen rahoitus, euroa',
  'Myönnetty EU- ja valtion rahoitus: 93 700\nToteutunut EU- ja valtion rahoitus: 92 809',
);

describe('what a person sees beside the text', () => {
  const settings = { 'esr.lengths': { '3.2': 60 } };
  const session = useSession({ settings });

  before(async () => {
    await writeFile(join(session.folder, 'seeing.esr'), SHEET);
    await session.person.openFile('seeing.esr');
  });

  it('what follows from a value stands behind it', async () => {
    const { person } = session;
    for (const [line, hint] of [
      ['Alkaa 1.11.2011', '34 months'],
      ['Kangasniemi, Mikkeli', '2 municipalities'],
      ['92 809', '99.0 % of what was granted'],
    ] as const) {
      await person
        .line(line)
        .filter({ hasText: spaced(hint) })
        .waitFor();
    }
  });

  it('the length of a text, and its limit, stand above it', () =>
    session.person.page
      .locator('.codelens-decoration')
      .filter({ hasText: spaced('64 of 60 characters · 8 words · 4 over the limit') })
      .waitFor());

  for (const [theme, mark] of THEMES) {
    it(`a wrong value and a misspelt label look otherwise than right ones, can be read, and are underlined: ${theme}`, async () => {
      const { person, folder, picture } = session;
      const dressed = { ...settings, 'workbench.colorTheme': theme, 'editor.minimap.enabled': false };
      await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(dressed));
      await person.page.locator(`.monaco-workbench[class*="${mark}"]`).waitFor();
      const word = (line: string, part: string): Locator =>
        person
          .line(line)
          .locator('span[class^="mtk"]')
          .filter({ hasText: spaced(part) })
          .first();
      await person.page.locator('.squiggly-error').first().waitFor();
      await person.page.locator('.squiggly-warning').first().waitFor();
      const [label, misspelt, code, wrong] = [
        await lookOf(word(WRONG, 'Y-tunnus')),
        await lookOf(word(MISSPELT, 'Organisaatio tyyppi')),
        await lookOf(word('Projektikoodi: S11825', 'S11825')),
        await lookOf(word(WRONG, '0176478-3')),
      ];
      ok(misspelt.colour !== label.colour, `labels: ${label.colour}`);
      ok(wrong.colour !== code.colour, `codes: ${code.colour}`);
      for (const { contrast } of [label, misspelt, code, wrong]) ok(contrast >= LEAST_CONTRAST, contrast.toFixed(1));
      if (/Modern$/.test(theme)) await picture(`seeing-${mark}`);
    });
  }
});
