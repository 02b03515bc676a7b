import type { Locator } from 'playwright-core';

/**
 * Reads all rows of one of the workbench's lists, top to bottom. Only the rows in view exist on the page, so it
 * is paged through until nothing new comes up.
 */
export async function readRows(list: Locator): Promise<string[]> {
  const page = list.page();
  const texts = new Map<number, string>();
  let known = -1;
  await list.focus();
  await page.keyboard.press('Home');
  while (texts.size > known) {
    known = texts.size;
    for (const row of await list.locator('.monaco-list-row').all()) {
      texts.set(Number(await row.getAttribute('data-index')), ((await row.textContent()) ?? '').trim());
    }
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
  }
  return [...texts].sort(([a], [b]) => a - b).map(([, text]) => text);
}
