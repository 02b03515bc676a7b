import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installExtension, startCodeServer } from '../../scripts/editor/codeServer.ts';
import type { Editor } from '../../scripts/editor/editor.ts';
import { packExtension } from '../../scripts/editor/packedExtension.ts';
import { startCodeOss } from '../support/codeOss.ts';
import { freshFolder, freshSheets } from '../support/paths.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';
import { Person } from './person.ts';

/** A person at a workbench with the seed sheets and the packed extension; filled in before the first test. */
export interface Session {
  person: Person;
  workbench: Workbench;
  editor: Editor;
  /** The folder with this session's copies of the seeds. */
  folder: string;
  /** Goes to another window on the same editor: on a workspace file, or on nothing. */
  window: (workspace?: string) => Promise<void>;
  /** Keeps a picture of the workbench, for a person to look at. */
  picture: (name: string) => Promise<void>;
}

/** Only what would stand in the way of a look at the sheet. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'editor.minimap.enabled': false,
};

let vsix: Promise<string> | undefined;

/** How a session differs from the usual one: the newest editor with a Node extension host, in English. */
interface SessionOptions {
  /** The extension host: a Node process, or a worker in the browser. */
  readonly host?: 'node' | 'web';
  /** The editor's display language. */
  readonly language?: string;
  /** Settings of the workspace beside the usual ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the editor distrusts the folder (with a Node extension host). */
  readonly distrusts?: boolean;
  /** May change the installed extension, in this folder, before a window opens on it. */
  readonly prepare?: (extension: string) => Promise<void>;
}

/**
 * Gives the tests of a `describe` a session of their own. A test that fails leaves a picture and the last log lines.
 */
export function useSession(options: SessionOptions = {}): Session {
  const { host = 'node', language, settings, distrusts = false, prepare } = options;
  const session = {} as Session;
  const folders: string[] = [];

  before(async () => {
    vsix ??= packExtension();
    session.folder = await freshSheets();
    folders.push(session.folder);
    await mkdir(join(session.folder, '.vscode'));
    await writeFile(join(session.folder, '.vscode/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
    session.editor = await (host === 'node' ? startInNode(session.folder) : startInWeb(session.folder));
    await prepare?.(session.editor.extension);
    session.workbench = await openWorkbench(session.editor, async (page) => {
      // Where a language pack would leave it; the editor's own texts stay English without one.
      if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    });
    session.person = new Person(session.workbench.page);
    session.window = async (workspace) => {
      const address = new URL(session.editor.url);
      address.searchParams.delete('folder');
      if (workspace) address.searchParams.set('workspace', workspace);
      else address.searchParams.set('ew', 'true');
      await session.workbench.page.goto(address.href);
    };
    session.picture = async (name) => {
      await session.person.hideSecondarySideBar();
      await session.workbench.screenshot(name);
    };
  });

  async function startInNode(folder: string): Promise<Editor> {
    return startCodeServer({ extension: (await vsix) ?? '', folder, distrusts });
  }

  async function startInWeb(folder: string): Promise<Editor> {
    const data = await freshFolder('packed');
    folders.push(data);
    return startCodeOss({ extension: await installExtension((await vsix) ?? '', data), folder });
  }

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replaceAll(/\W+/g, '-');
    console.log(`Picture: ${await session.workbench.screenshot(`failed-${name}`)}\n${session.workbench.lastLines()}`);
  });

  after(async () => {
    await session.workbench?.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });

  return session;
}
