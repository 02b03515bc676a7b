import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startCodeServer } from '../support/codeServer.ts';
import { packExtension } from '../support/packedExtension.ts';
import { freshSheets } from '../support/paths.ts';
import { type Editor, openWorkbench, type Workbench } from '../support/workbench.ts';
import { Person } from './person.ts';

/** A person at a workbench with the seed sheets and the packed extension; filled in before the first test. */
export interface Session {
  person: Person;
  workbench: Workbench;
  editor: Editor;
  /** The folder with this session's copies of the seeds. */
  folder: string;
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

/**
 * Gives the tests of a `describe` a session of their own; `prepare` may change the installed extension before a
 * window opens on it. A test that fails leaves a picture and the last log lines.
 */
export function useSession(prepare?: (extension: string) => Promise<void>): Session {
  const session = {} as Session;

  before(async () => {
    vsix ??= packExtension();
    session.folder = await freshSheets();
    await mkdir(join(session.folder, '.vscode'));
    await writeFile(join(session.folder, '.vscode/settings.json'), JSON.stringify(SETTINGS));
    session.editor = await startCodeServer({ extension: await vsix, folder: session.folder });
    await prepare?.(session.editor.extension);
    session.workbench = await openWorkbench(session.editor);
    session.person = new Person(session.workbench.page);
    session.picture = async (name) => {
      await session.person.hideSecondarySideBar();
      await session.workbench.screenshot(name);
    };
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replaceAll(/\W+/g, '-');
    console.log(`Picture: ${await session.workbench.screenshot(`failed-${name}`)}\n${session.workbench.lastLines()}`);
  });

  after(async () => {
    await session.workbench?.close();
    if (session.folder) await rm(session.folder, { recursive: true, force: true });
  });

  return session;
}
