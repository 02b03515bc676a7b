import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Editor } from '../../scripts/editor/editor.ts';
import { findChromium } from './chromium.ts';
import { resultsFolder } from './paths.ts';

/** A browser window on an editor. */
export interface Workbench {
  readonly page: Page;
  /** The last lines of the browser's console and the editor's server, for the report of a failure. */
  readonly lastLines: () => string;
  /** Keeps a picture of the window under a name and gives its path. */
  readonly screenshot: (name: string) => Promise<string>;
  /** Closes the browser and stops the editor. */
  readonly close: () => Promise<void>;
}

/** Gets a page ready before it loads; `note` keeps a line for the report of a failure. */
type Prepare = (page: Page, note: (line: string) => void) => Promise<void>;

/** Opens a window on an editor; `prepare` runs before the page loads. */
export async function openWorkbench(
  editor: Pick<Editor, 'url' | 'log' | 'stop'>,
  prepare?: Prepare,
): Promise<Workbench> {
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const lines: string[] = [];
    const note = (line: string) => void lines.push(line.split('\n')[0]?.slice(0, 300) ?? '');
    page.on('console', (message) => note(message.text()));
    page.on('pageerror', (error) => note(error.message));
    await prepare?.(page, note);
    await page.goto(editor.url);
    return {
      page,
      lastLines: () => [...new Set(lines)].slice(-8).concat(editor.log().split('\n').slice(-5)).join('\n'),
      screenshot: async (name) => {
        await mkdir(resultsFolder, { recursive: true });
        const path = join(resultsFolder, `${name}.png`);
        await page.screenshot({ path });
        return path;
      },
      close: async () => {
        await browser?.close();
        await editor.stop();
      },
    };
  } catch (error) {
    await browser?.close();
    await editor.stop();
    throw error;
  }
}
