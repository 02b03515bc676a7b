import type { Locator, Page } from 'playwright-core';

const QUICK_INPUT = '.quick-input-widget';

/** Drives the workbench as a person does: by keyboard and mouse, reading what stands on the screen. */
export class Person {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a file of the workspace by name, through Quick Open, and waits until its text is there. */
  async openFile(name: string): Promise<void> {
    await this.page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
    await this.page.keyboard.press('Control+P');
    await this.pick(name, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title, through the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.pick(title, title);
  }

  /** The editor line on the screen that contains a text. */
  line(text: string): Locator {
    // The editor draws ordinary spaces as no-break ones.
    const pattern = new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]'));
    return this.page.locator('.editor-instance .view-line').filter({ hasText: pattern }).first();
  }

  private async pick(typed: string, label: string): Promise<void> {
    const widget = this.page.locator(QUICK_INPUT);
    const input = widget.locator('input');
    await input.waitFor();
    await input.pressSequentially(typed);
    const row = widget.locator('.monaco-list-row.focused').filter({ hasText: label });
    await row.waitFor();
    await input.press('Enter');
    await widget.waitFor({ state: 'hidden' });
  }
}
