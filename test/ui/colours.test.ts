import { ok } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LEAST_CONTRAST, type Look, lookOf, THEMES } from './looks.ts';
import { useSession } from './session.ts';

/** A line of S11825 and the word in it that stands for a kind of thing. */
const KINDS = {
  heading: ['1. Projekti', 'Projekti'],
  label: ['Projektikoodi: S11825', 'Projektikoodi'],
  choice: ['Osio: Länsi-Suomen suuralueosio', 'suuralueosio'],
  value: ['Projektin nimi: TyöSara', 'TyöSara'],
} as const;

describe('the colours of a sheet', () => {
  const session = useSession();

  before(() => session.person.openFile('S11825.esr'));

  for (const [theme, mark] of THEMES) {
    it(`tell headings, labels, choices and other values apart, and can be read: ${theme}`, async () => {
      const { person, folder } = session;
      await writeFile(
        join(folder, '.vscode/settings.json'),
        JSON.stringify({ 'workbench.colorTheme': theme, 'editor.minimap.enabled': false }),
      );
      await person.page.locator(`.monaco-workbench[class*="${mark}"]`).waitFor();
      const looks = new Map<string, Look>();
      for (const [kind, [line, word]] of Object.entries(KINDS)) {
        const span = person.line(line).locator('span[class^="mtk"]').filter({ hasText: word });
        looks.set(kind, await lookOf(span.first()));
      }
      const seen = [...looks.values()].map(({ colour, weight }) => `${colour} ${weight}`);
      ok(new Set(seen).size === seen.length, JSON.stringify(Object.fromEntries(looks)));
      for (const [kind, { contrast }] of looks) ok(contrast >= LEAST_CONTRAST, `${kind}: ${contrast.toFixed(1)}`);
      if (/Modern$|Contrast$/.test(theme)) await session.picture(`colours-${mark}`);
    });
  }
});
