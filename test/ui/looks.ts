import type { Locator } from 'playwright-core';

/** The themes that the editor comes with: how each is set, and the word by which the workbench tells that it has it. */
export const THEMES: readonly (readonly [name: string, mark: string])[] = [
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

/** WCAG 2.2, success criterion 1.4.3: text of ordinary size. */
export const LEAST_CONTRAST = 4.5;

/** What a person sees of a word beside its letters. */
export interface Look {
  readonly colour: string;
  readonly weight: string;
  /** Of its colour to the ground behind it. */
  readonly contrast: number;
}

/** Runs in the page, which knows no helpers of a compiled test, so it is made of text: a word's colour and weight, and the colour behind it. */
const lookInPage = new Function(
  'word',
  `let behind = word;
  while (behind.parentElement && /, 0\\)$/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
  const { color, fontWeight } = getComputedStyle(word);
  return [color, fontWeight, getComputedStyle(behind).backgroundColor];`,
) as (word: unknown) => [colour: string, weight: string, ground: string];

/** How a word that is drawn looks. */
export async function lookOf(word: Locator): Promise<Look> {
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
