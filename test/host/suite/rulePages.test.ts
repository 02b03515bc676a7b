import { type CodeAction, commands, env, extensions, TabInputCustom, Uri, window, workspace } from 'vscode';
import { equal, includes, ok } from '../assert.ts';
import { closeSheets, diagnosticsOf, EXTENSION_ID, openSheet, textOf } from '../sheets.ts';
import { until } from '../until.ts';

const CODE = 'business-id-checksum';
const LANGUAGE = ['fi', 'sv'].find((language) => env.language.startsWith(language)) ?? 'en';

describe('the page of a rule', () => {
  before(async () => {
    await openSheet('S11825.esr');
  });

  afterEach(closeSheets);

  it('is opened by command, as a rendered preview', async () => {
    await commands.executeCommand('esr.explainRule', CODE);
    await previewOf(`/${LANGUAGE}/${CODE}.md`);
  });

  it('is the list of all rules when no rule is named', async () => {
    await commands.executeCommand('esr.explainRule');
    await previewOf(`/${LANGUAGE}/README.md`);
  });

  it('is where the code of a problem leads', async () => {
    const { code } = await mistake();
    ok(typeof code === 'object', 'The code has a link.');
    equal(code.value, CODE);
    await commands.executeCommand('vscode.open', code.target);
    await previewOf(`/${LANGUAGE}/${CODE}.md`);
  });

  it('is offered behind what mends it', async () => {
    const { range } = await mistake();
    const uri = window.activeTextEditor?.document.uri;
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
    const last = actions.filter(({ kind }) => kind?.value === 'quickfix').at(-1);
    equal([last?.command?.command, last?.command?.arguments], ['esr.explainRule', [CODE]]);
    await commands.executeCommand('esr.explainRule', ...(last?.command?.arguments ?? []));
    await previewOf(`/${LANGUAGE}/${CODE}.md`);
  });
});

describe('the rule pages that the extension brings', () => {
  const declared = extensions.getExtension(EXTENSION_ID)?.packageJSON.contributes.configuration.properties;
  const codes = Object.keys(declared['esr.rules'].properties);

  for (const language of ['fi', 'sv', 'en']) {
    it(`can be read for every rule in ${language}`, async () => {
      ok(codes.length > 50, 'The manifest declares the rules.');
      for (const code of codes) includes(await read(`/${language}/${code}.md`), `| \`${code}\` |`);
    });
  }

  it('are all there is to read', async () => {
    for (const path of ['/fi/no-such-rule.md', '/package.json', '/../package.json', '/fi/../../../package.json']) {
      equal(await rejected(read(path)), true, path);
    }
  });

  it('cannot be changed', async () => {
    const page = Uri.parse(`esr-rule:/fi/${CODE}.md`);
    equal(await rejected(workspace.fs.writeFile(page, new Uint8Array())), true, 'writing');
    equal(await rejected(workspace.fs.delete(page)), true, 'deleting');
  });
});

/** Waits until the preview of a page is in front. */
async function previewOf(path: string): Promise<void> {
  const read = () => window.tabGroups.activeTabGroup.activeTab?.input;
  const input = await until(`the preview of ${path}`, read, (tab) => tab instanceof TabInputCustom);
  ok(input instanceof TabInputCustom, 'a custom editor');
  equal([input.viewType, input.uri.scheme, input.uri.path], ['vscode.markdown.preview.editor', 'esr-rule', path]);
}

/** Opens a sheet with a wrong check digit, and gives its problem. */
async function mistake() {
  const text = (await textOf('S11825.esr')).replace('0176478-2', '0176478-3');
  const { uri } = await openSheet({ text });
  const [problem] = await diagnosticsOf(uri);
  ok(problem, 'a problem');
  return problem;
}

async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.from({ scheme: 'esr-rule', path })));
}

function rejected(promise: Thenable<unknown>): Thenable<boolean> {
  return promise.then(
    () => false,
    () => true,
  );
}
