import type { Locator } from 'playwright-core';

/** Rounds without a new row after which a list is taken to be read: it draws a moment after the key. */
const PATIENCE = 3;

/**
 * Reads all rows of one of the workbench's lists, top to bottom. Only the rows in view exist on the page, so it
 * is paged through until nothing new comes up.
 */
export async function readRows(list: Locator): Promise<string[]> {
  const page = list.page();
  const texts = new Map<number, string>();
  await list.focus();
  await page.keyboard.press('Home');
  for (let quiet = 0; quiet < PATIENCE; quiet++) {
    const known = texts.size;
    // In one step, since rows come and go while the list scrolls.
    const rows = await list
      .locator('.monaco-list-row')
      .evaluateAll((found) => found.map((row) => [Number(row.dataset.index), row.textContent ?? ''] as const));
    for (const [index, text] of rows) texts.set(index, text.trim());
    if (texts.size > known) quiet = 0;
    await page.keyboard.press('PageDown');
  }
  return [...texts].sort(([a], [b]) => a - b).map(([, text]) => text);
}
