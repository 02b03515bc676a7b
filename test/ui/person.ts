import type { Locator, Page } from 'playwright-core';

const QUICK_INPUT = '.quick-input-widget';
const FIX_ROW = '.action-widget:not(.action-list-submenu-panel) .monaco-list-row.action';
/** How often to look at a card that takes about a second to come up. */
const LOOKS = 10;
const EDITOR_LINE = '.editor-instance .view-line';

/** Drives the workbench as a person does: by keyboard and mouse, reading what stands on the screen. */
export class Person {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a file of the workspace by a double click on its name, and waits until its text is there. */
  async openFile(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator(EDITOR_LINE).first().waitFor();
  }

  /** Runs a command by its title, through the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.runCommandThatAsks(title);
    await this.page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
  }

  /**
   * Runs a command that has something to ask first. In a window that has just come up the palette may not know the
   * command yet, nor the window the key, hence the new tries.
   */
  async runCommandThatAsks(title: string): Promise<void> {
    const widget = this.page.locator(QUICK_INPUT);
    const input = widget.locator('input');
    for (let look = 1; ; look++) {
      await this.press('F1');
      const isOpen = await input.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
      if (isOpen) {
        await input.pressSequentially(title);
        await widget.locator('.monaco-list-row.focused').waitFor();
        if (await widget.locator('.monaco-list-row.focused').filter({ hasText: title }).isVisible()) break;
        await this.press('Escape');
        await widget.waitFor({ state: 'hidden' });
      }
      if (look === LOOKS) throw new Error(`There is no command “${title}”.`);
    }
    await input.press('Enter');
  }

  /** Waits for a question with a list of answers, and gives the answers. */
  async question(placeHolder: string | RegExp): Promise<string[]> {
    const widget = this.page.locator(QUICK_INPUT);
    await widget.getByPlaceholder(placeHolder).waitFor();
    await widget.locator('.monaco-list-row.focused').waitFor();
    return widget.locator('.monaco-list-row').allTextContents();
  }

  /** Types into a box that asks for a text, whose example is given. */
  async answer(placeHolder: string, text: string): Promise<void> {
    const input = this.page.locator(`${QUICK_INPUT} input[placeholder="${placeHolder}"]`);
    await input.waitFor();
    await input.fill(text);
  }

  /** What the box says of the text that is typed into it. */
  async remark(text: string): Promise<void> {
    await this.page.locator(`${QUICK_INPUT} .quick-input-message`).filter({ hasText: text }).waitFor();
  }

  /** The editor line in view that contains a text. */
  line(text: string): Locator {
    return this.page
      .locator(EDITOR_LINE)
      .filter({ hasText: spaced(text) })
      .first();
  }

  /** Puts the cursor at the end of a line in view that contains a text. */
  async clickEndOf(text: string): Promise<void> {
    await this.line(text).click();
    await this.page.keyboard.press('End');
  }

  /** Types at the cursor. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses a key or a chord, so many times. */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.page.keyboard.press(key);
  }

  /** Waits until the status bar says a text. */
  async statusBar(text: string): Promise<void> {
    await this.page.locator('.part.statusbar').getByText(text).waitFor();
  }

  /** Waits until the cursor is at a place, counted from 1 as the status bar does. */
  async cursorAt(line: number, column: number): Promise<void> {
    const place = new RegExp(`^Ln ${line}, Col ${column}(?: |$)`);
    await this.page.locator('[id="status.editor.selection"]').filter({ hasText: place }).waitFor();
  }

  /** Goes to the next field by Tab, and waits until the cursor is there. */
  async nextField(): Promise<void> {
    const status = this.page.locator('[id="status.editor.selection"]');
    const before = (await status.textContent()) ?? '';
    await this.press('Tab');
    await status.filter({ hasNotText: before }).waitFor();
  }

  /** Takes the suggestion that comes first, once it is the one that begins so. */
  async takeSuggestion(text: string, key: 'Tab' | 'Enter'): Promise<void> {
    const first = this.page.locator('.suggest-widget.visible .monaco-list-row[data-index="0"]');
    await first.filter({ hasText: new RegExp(`^${escaped(text)}`) }).waitFor();
    await this.press(key);
    await first.waitFor({ state: 'hidden' });
  }

  /** Points at a word in the editor and reads what comes up. */
  async hover(line: string, word: string): Promise<string> {
    const box = await this.wordBox(this.line(line), word);
    await this.page.mouse.move(box.x, box.y);
    const hover = this.page.locator('.monaco-hover:visible .hover-contents').first();
    await hover.waitFor();
    return ((await hover.textContent()) ?? '').trim();
  }

  /** Opens the Problems panel, and gives its list. */
  async problems(): Promise<Locator> {
    await this.runCommand('Problems: Focus on Problems View');
    return this.page.locator('.markers-panel .monaco-list');
  }

  /** Opens the Outline, and gives its list. */
  async outline(): Promise<Locator> {
    await this.runCommand('Explorer: Focus on Outline View');
    return this.page.locator('.outline-tree .monaco-list');
  }

  /**
   * Points at the `{}` in the status bar until an entry of the card that comes up holds a text, and gives the entry. A
   * card shows how things stood when it came up, hence the new looks.
   */
  async languageStatus(text: string | RegExp): Promise<Locator> {
    const entries = this.page.locator('.hover-language-status');
    const card = entries.first();
    for (let look = 1; ; look++) {
      // A card left from before goes first; it stays while it has the keyboard.
      await this.page.mouse.move(0, 0);
      if (await card.isVisible()) await this.press('Escape');
      await card.waitFor({ state: 'detached' });
      await this.page.locator('[id="status.languageStatus"]').hover();
      await card.waitFor();
      const words = await entries.allTextContents();
      const index = words.findIndex((entry) => entry.search(text) >= 0);
      if (index >= 0) return entries.nth(index);
      if (look === LOOKS) throw new Error(`The language status is "${words.join('", "')}", without ${text}.`);
    }
  }

  /** Waits until the keyboard is with the sheet, as a person sees by its cursor. */
  async atSheet(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** Hides the bar on the right, which is empty and takes room from the sheet. */
  async hideSecondarySideBar(): Promise<void> {
    const bar = this.page.locator('.part.auxiliarybar');
    if (!(await bar.isVisible())) return;
    await this.press('Control+Alt+B');
    await bar.waitFor({ state: 'hidden' });
  }

  /** Asks for quick fixes at the cursor, and waits for the one with a title. */
  async askForFixes(title: string): Promise<void> {
    await this.atSheet();
    await this.press('Control+.');
    await this.fix(title).waitFor();
  }

  /** Takes the quick fix with a title from the open menu, by keyboard. */
  async takeFix(title: string): Promise<void> {
    const fix = this.fix(title);
    const rows = await this.page.locator(FIX_ROW).count();
    for (let step = 0; step < rows && !/focused/.test((await fix.getAttribute('class')) ?? ''); step++) {
      await this.press('ArrowDown');
    }
    await this.press('Enter');
    await fix.waitFor({ state: 'hidden' });
  }

  private fix(title: string): Locator {
    return this.page.locator(FIX_ROW).filter({ hasText: title }).first();
  }

  /** The middle of a word within a drawn line: the line's spans hold several words each, in one fixed width. */
  private async wordBox(line: Locator, word: string): Promise<{ x: number; y: number }> {
    const text = (await line.textContent()) ?? '';
    const at = text.indexOf(word);
    if (at < 0) throw new Error(`"${word}" is not in "${text}".`);
    const box = await line.locator('> span').first().boundingBox();
    if (box === null) throw new Error(`"${text}" is not in view.`);
    const width = box.width / text.length;
    return { x: box.x + width * (at + word.length / 2), y: box.y + box.height / 2 };
  }
}

/** A pattern for a text as the editor draws it: with no-break spaces for ordinary ones. */
export function spaced(text: string): RegExp {
  return new RegExp(escaped(text).replaceAll(' ', '[ \\u00a0]'));
}

/** A text as a pattern has it. */
function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
