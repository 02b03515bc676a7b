import { ok } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { useSession } from './session.ts';

/** The themes that the editor comes with: how each is set, and the word by which the workbench tells that it has it. */
const THEMES: readonly (readonly [name: string, mark: string])[] = [
  ['Light 2026', '2026-light'],
  ['Dark 2026', '2026-dark'],
  ['Light Modern', 'light_modern'],
  ['Dark Modern', 'dark_modern'],
  ['Light+', 'light_plus'],
  ['Dark+', 'dark_plus'],
  ['Visual Studio Light', 'light_vs'],
  ['Visual Studio Dark', 'dark_vs'],
  ['Default High Contrast Light', 'hc_light'],
  ['Default High Contrast', 'hc_black'],
];

/** A line of S11825 and the word in it that stands for a kind of thing. */
const KINDS = {
  heading: ['1. Projekti', 'Projekti'],
  label: ['Projektikoodi: S11825', 'Projektikoodi'],
  choice: ['Osio: Länsi-Suomen suuralueosio', 'suuralueosio'],
  value: ['Projektin nimi: TyöSara', 'TyöSara'],
} as const;

/** WCAG 2.2, success criterion 1.4.3: text of ordinary size. */
const LEAST_CONTRAST = 4.5;

interface Look {
  readonly colour: string;
  readonly weight: string;
  readonly contrast: number;
}

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

/** Runs in the page, which knows no helpers of a compiled test, so it is made of text: a word's colour and weight, and the colour behind it. */
const lookInPage = new Function(
  'word',
  `let behind = word;
  while (behind.parentElement && /, 0\\)$/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
  const { color, fontWeight } = getComputedStyle(word);
  return [color, fontWeight, getComputedStyle(behind).backgroundColor];`,
) as (word: unknown) => [colour: string, weight: string, ground: string];

async function lookOf(word: Locator): Promise<Look> {
  const [colour, weight, ground] = await word.evaluate(lookInPage);
  const [light = 1, dark = 0] = [luminance(colour), luminance(ground)].sort((one, other) => other - one);
  return { colour, weight, contrast: (light + 0.05) / (dark + 0.05) };
}

/** WCAG's relative luminance of a colour `rgb(…)`. */
function luminance(colour: string): number {
  const parts = (colour.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
