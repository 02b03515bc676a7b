import { deepEqual, equal, match } from 'node:assert/strict';
import { join } from 'node:path';
import { categories } from '../../../server/src/settings.ts';
import { seed } from '../../support/sheets.ts';
import { esr, inFolder } from './esr.ts';

const bad = () => seed('S11825').replace('0176478-2', '0176478-3').replace('93 700', '93.700');
const SETTINGS = join('.vscode', 'settings.json');

/** What was found in which file, without places and messages. */
async function found(folder: string, ...args: string[]): Promise<string[]> {
  const { out } = await esr(folder, ['check', ...args]);
  return out
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) =>
      line
        .split(' ', 3)
        .join(' ')
        .replace(/:\d+:\d+/, ''),
    );
}

describe('the settings of esr check', () => {
  it('are those of the folder’s .vscode/settings.json, comments and all', async () => {
    const settings = `{
      // As the editor allows.
      "editor.fontSize": 14, /* not ours */
      "esr.rules": { "business-id-checksum": "warning", },
      "esr.categories": { "funding": false },
    }`;
    await inFolder({ 'a.esr': bad(), [SETTINGS]: settings }, async (folder) => {
      deepEqual(await found(folder, 'a.esr'), ['a.esr warning business-id-checksum']);
      equal((await esr(folder, ['check', 'a.esr'])).code, 0, 'a warning is no error');
    });
  });

  it('have the limits of texts among them', async () => {
    const settings = '{ "esr.lengths": { "3.3": 20 } }';
    await inFolder({ 'a.esr': seed('S11825'), [SETTINGS]: settings }, async (folder) => {
      deepEqual(await found(folder, 'a.esr'), ['a.esr information prose-length']);
    });
  });

  it('know a category by its old name, too, and say nothing of it', async () => {
    const settings = '{ "esr.categories": { "tunnisteet": false } }';
    await inFolder({ 'a.esr': bad(), [SETTINGS]: settings }, async (folder) => {
      deepEqual(await found(folder, 'a.esr'), ['a.esr hint amount-style']);
      equal((await esr(folder, ['check', 'a.esr'])).err, '');
    });
  });

  it('name the language, which --locale outweighs and which outweighs the system’s', async () => {
    const english = '{ "esr.language": "en" }';
    const files = { 'in/a.esr': bad(), [SETTINGS]: '{ "esr.language": "fi" }', 'english.json': english };
    await inFolder(files, async (folder) => {
      const endOf = async (args: readonly string[], env = {}) =>
        (await esr(folder, ['check', ...args], env)).out.trimEnd().split('\n').at(-1)?.split(',')[0];
      equal(await endOf(['in/a.esr']), '1 kuvaus');
      equal(await endOf(['in'], { LANG: 'sv_FI.UTF-8' }), '1 kuvaus');
      equal(await endOf(['in', '--locale', 'sv']), '1 beskrivning');
      equal(await endOf(['in', '--rules', 'english.json']), '1 sheet');
    });
    await inFolder({ 'a.esr': bad(), [SETTINGS]: '{ "esr.language": "auto" }' }, async (folder) => {
      const { out, err } = await esr(folder, ['check', 'a.esr'], { LANG: 'fi_FI.UTF-8' });
      match(out, /\n1 kuvaus,/);
      equal(err, '');
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
        'a.esr error business-id-checksum',
        `${join('in', 'b.esr')} error business-id-checksum`,
        `${join('in', 'side', 'c.esr')} hint amount-style`,
      ]);
    });
  });

  it('may be others in some files, by their path below the folder of the settings', async () => {
    const settings = `{ "esr.overrides": [
      { "files": "in/**", "rules": { "business-id-checksum": "off", "amount-style": "off" } },
      { "files": "**/b.esr", "rules": { "amount-style": "warning" } },
    ] }`;
    const files = { 'a.esr': bad(), 'in/b.esr': bad(), 'in/c.esr': bad(), [SETTINGS]: settings };
    await inFolder(files, async (folder) => {
      const all = [
        'a.esr error business-id-checksum',
        'a.esr hint amount-style',
        `${join('in', 'b.esr')} warning amount-style`,
      ];
      deepEqual(await found(folder, '.'), all);
      deepEqual(await found(folder, '.', '--rules', SETTINGS), all);
      deepEqual(await found(join(folder, 'in'), '../a.esr', 'b.esr', 'c.esr'), [
        `${join('..', 'a.esr')} error business-id-checksum`,
        `${join('..', 'a.esr')} hint amount-style`,
        'b.esr warning amount-style',
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
        'a.esr error business-id-checksum',
        'a.esr error amount-style',
      ]);
    });
  });

  for (const content of ['', '{}', '[]', 'null', '7', '{ "esr.rules": 7, "esr.categories": { "funding": "no" } }']) {
    it(`count for nothing when the file says ${content || 'nothing'}`, async () => {
      await inFolder({ 'a.esr': bad(), [SETTINGS]: content }, async (folder) => {
        deepEqual(await found(folder, 'a.esr'), ['a.esr error business-id-checksum', 'a.esr hint amount-style']);
      });
    });
  }

  const unreadable: readonly (readonly [string, string])[] = [
    ['no JSON', '{ "esr.rules": { "amount-style" "off" }'],
    ['nested too deeply', '['.repeat(100_000)],
  ];
  for (const [name, content] of unreadable) {
    it(`that cannot be read count for nothing and are told once: ${name}`, async () => {
      await inFolder({ 'a.esr': bad(), 'in/b.esr': bad(), [SETTINGS]: content }, async (folder) => {
        const { code, out, err } = await esr(folder, ['check', '.']);
        equal(code, 2);
        match(out, /2 sheets, 2 errors, 0 warnings, 0 information, 2 hints\n$/);
        match(err, /^esr: \S*settings\.json is not readable as JSON\n$/);
      });
    });

    it(`that are asked for and cannot be read end the run: ${name}`, async () => {
      await inFolder({ 'a.esr': bad(), 'mine.json': content }, async (folder) => {
        deepEqual(await esr(folder, ['check', 'a.esr', '--rules', 'mine.json']), {
          code: 2,
          out: '',
          err: 'esr: mine.json is not readable as JSON\n',
        });
      });
    });
  }

  const [category = ''] = categories;

  it('name what does not exist in one line, with what was meant when it is near', async () => {
    const settings = `{
      "esr.rules": { "amount-styl": "off", "amount-style": "warn", "pink\\u202eelephants": "hint" },
      "esr.overrides": [{ "files": "*", "rules": { "count-styles": "of" } }],
      "esr.categories": { "${category}x": false, "x": true },
      "esr.language": "suomi"
    }`;
    await inFolder({ 'a.esr': bad(), 'in/b.esr': bad(), 'mine.json': settings }, async (folder) => {
      const { code, err } = await esr(folder, ['check', '.', '--rules', 'mine.json']);
      equal(
        err,
        'esr: mine.json names what does not exist: rule “amount-styl” (did you mean “amount-style”?), ' +
          `rule “pink\ufffdelephants”, severity “warn”, rule “count-styles” (did you mean “count-style”?), severity “of”, category “${category}x” (did you mean “${category}”?), category “x”, language “suomi”\n`,
      );
      equal(code, 1, 'everything was read');
    });
  });

  it('name ten of many that do not exist', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => [`rule ${index}`, 'off']);
    const settings = JSON.stringify({ 'esr.rules': Object.fromEntries(names) });
    await inFolder({ 'a.esr': bad(), [SETTINGS]: settings }, async (folder) => {
      match((await esr(folder, ['check', '.'])).err, /rule “rule 9”, and 990 more\n$/);
    });
  });
});
