import { deepEqual, equal, match } from 'node:assert/strict';
import { join } from 'node:path';
import { seed } from '../../support/sheets.ts';
import { esr, inFolder } from './esr.ts';

const bad = () => seed('S11825').replace('0176478-2', '0176478-3').replace('93 700', '93.700');
const SETTINGS = join('.vscode', 'settings.json');

/** What was found where, without the messages. */
async function found(folder: string, ...args: string[]): Promise<string[]> {
  const { out } = await esr(folder, ['check', ...args]);
  return out
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' ', 3).join(' '));
}

describe('the settings of esr check', () => {
  it('are those of the folder’s .vscode/settings.json, comments and all', async () => {
    const settings = `{
      // As the editor allows.
      "editor.fontSize": 14, /* not ours */
      "esr.rules": { "business-id-checksum": "warning", },
      "esr.categories": { "rahoitus": false },
    }`;
    await inFolder({ 'a.esr': bad(), [SETTINGS]: settings }, async (folder) => {
      deepEqual(await found(folder, 'a.esr'), ['a.esr:31:11 warning business-id-checksum']);
      equal((await esr(folder, ['check', 'a.esr'])).code, 0, 'a warning is no error');
    });
  });

  it('are those nearest to each sheet', async () => {
    const files = {
      'a.esr': bad(),
      'in/b.esr': bad(),
      'in/side/c.esr': bad(),
      [SETTINGS]: '{ "esr.rules": { "amount-style": "off" } }',
      [join('in', 'side', SETTINGS)]: '\ufeff{ "esr.rules": { "business-id-checksum": "off" } }',
    };
    await inFolder(files, async (folder) => {
      deepEqual(await found(folder, '.'), [
        'a.esr:31:11 error business-id-checksum',
        `${join('in', 'b.esr')}:31:11 error business-id-checksum`,
        `${join('in', 'side', 'c.esr')}:117:36 hint amount-style`,
      ]);
    });
  });

  it('are those of --rules for every sheet, when given', async () => {
    const files = {
      'a.esr': bad(),
      [SETTINGS]: '{ "esr.rules": { "business-id-checksum": "off" } }',
      'rules here.json': '{ "esr.rules": { "amount-style": "error" } }',
    };
    await inFolder(files, async (folder) => {
      deepEqual(await found(folder, 'a.esr', '--rules', 'rules here.json'), [
        'a.esr:31:11 error business-id-checksum',
        'a.esr:117:36 error amount-style',
      ]);
    });
  });

  for (const content of ['', '{}', '[]', 'null', '7', '{ "esr.rules": 7, "esr.categories": { "rahoitus": "no" } }']) {
    it(`count for nothing when the file says ${content || 'nothing'}`, async () => {
      await inFolder({ 'a.esr': bad(), [SETTINGS]: content }, async (folder) => {
        deepEqual(await found(folder, 'a.esr'), [
          'a.esr:31:11 error business-id-checksum',
          'a.esr:117:36 hint amount-style',
        ]);
      });
    });
  }

  for (const args of [[], ['--rules', SETTINGS]]) {
    it(`that cannot be read end the run with a word on the file${args.length > 0 ? ', named or not' : ''}`, async () => {
      await inFolder({ 'a.esr': bad(), [SETTINGS]: '{ "esr.rules": { "amount-style" "off" }' }, async (folder) => {
        const { code, out, err } = await esr(folder, ['check', 'a.esr', ...args]);
        equal(code, 2);
        equal(out, '');
        match(err, /^esr: \S*settings\.json is not readable as JSON\n$/);
      });
    });
  }
});
