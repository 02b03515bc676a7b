import type { Locator } from 'playwright-core';

/**
 * Reads all rows of one of the workbench's lists, top to bottom. Only the rows in view exist on the page, so a person's
 * way is taken: down with the arrow key, row after row, each read once the keyboard has come to it.
 */
export async function readRows(list: Locator): Promise<string[]> {
  const page = list.page();
  await list.focus();
  await page.keyboard.press('Home');
  const texts: string[] = [];
  for (let index = 0; index < (await countRows(list)); index++) {
    const row = list.locator(`.monaco-list-row.focused[data-index="${index}"]`);
    await row.waitFor();
    texts.push(((await row.textContent()) ?? '').trim());
    await page.keyboard.press('ArrowDown');
  }
  return texts;
}

/** How many rows a list has, in view or not: all are equally high. */
function countRows(list: Locator): Promise<number> {
  return list.evaluate((element) => {
    const all = element.querySelector('.monaco-list-rows')?.clientHeight ?? 0;
    const one = element.querySelector('.monaco-list-row')?.clientHeight ?? 1;
    return Math.round(all / one);
  });
}
