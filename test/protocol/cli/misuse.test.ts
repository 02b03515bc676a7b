import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../support/paths.ts';
import { seed } from '../../support/sheets.ts';
import { esr, inFolder } from './esr.ts';

describe('a call of esr that makes no sense', () => {
  /** The call, and what standard error must then say. */
  const calls: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /^Usage: esr /],
    ['an unknown command', ['chek', 'a.esr'], /^esr: there is no command “chek” \(did you mean “check”\?\)\n/],
    ['no path', ['check'], /^esr: the call lacks path\n/],
    ['an unknown option', ['check', 'a.esr', '--fast'], /^esr: there is no option “--fast”\n/],
    [
      'an option by another name',
      ['check', 'a.esr', '--language=fi'],
      /^esr: there is no option “--language=fi” \(did you mean “--locale”\?\)\n/,
    ],
    [
      'a misspelt option',
      ['check', 'a.esr', '--as-finnished'],
      /^esr: there is no option “--as-finnished” \(did you mean “--as-finished”\?\)\n/,
    ],
    [
      'a sheet that may and may not be unfinished',
      ['check', 'a.esr', '--draft', '--as-finished'],
      /^esr: --draft and --as-finished do not go together\n$/,
    ],
    [
      'an unknown format',
      ['check', 'a.esr', '--format', 'xml'],
      /^esr: “xml” is no value of --format; its values are text, json\n$/,
    ],
    ['an unknown language', ['check', 'a.esr', '--locale', 'de'], /^esr: “de” is no value of --locale/],
    [
      'a day that is none',
      ['check', 'a.esr', '--today', '31.1.2026'],
      /^esr: “31\.1\.2026” is not a day.*2026-01-31\n$/,
    ],
    ['a day that never comes', ['check', 'a.esr', '--today', '2026-02-30'], /^esr: “2026-02-30” is not a day/],
    ['an option without its value', ['check', 'a.esr', '--rules'], /^esr: the option --rules <file> needs a value\n/],
    ['a missing file', ['check', 'b.esr'], /^esr: there is no file or folder b\.esr\n$/],
    ['an empty folder', ['check', 'empty'], /^esr: no sheets in empty\n$/],
    ['a folder without sheets', ['check', 'notes', 'empty'], /^esr: no sheets in notes, empty\n$/],
    ['missing rules', ['check', 'a.esr', '--rules', 'r.json'], /^esr: r\.json cannot be read \(ENOENT\)\n$/],
    [
      'a folder for rules',
      ['check', 'a.esr', '--rules', 'empty'],
      /^esr: empty was not read: it is not an ordinary file\n$/,
    ],
  ];
  for (const [name, args, says] of calls) {
    it(`ends with 2 and one clear sentence: ${name}`, async () => {
      await inFolder({ 'a.esr': seed('S11825'), 'notes/list.txt': 'maitoa\n' }, async (folder) => {
        await mkdir(join(folder, 'empty'));
        const { code, out, err } = await esr(folder, args);
        equal(code, 2);
        equal(out, '', 'nothing that could be taken for a report');
        match(err, says);
        ok(!/\n +at /.test(err), 'no stack');
      });
    });
  }

  const answers: readonly (readonly [string, readonly string[], NodeJS.ProcessEnv, string])[] = [
    ['that of --locale', ['check', 'a.esr', '--locale', 'fi'], {}, 'esr: tiedostoa tai kansiota a.esr ei ole\n'],
    ['also before its call', ['check', '--locale=sv', 'a.esr'], {}, 'esr: det finns ingen fil eller mapp a.esr\n'],
    [
      'that of the system',
      ['chek'],
      { LANG: 'fi_FI.UTF-8' },
      'esr: komentoa ”chek” ei ole (tarkoititko ”check”?)\n(esr --help kertoo lisää)\n',
    ],
  ];
  for (const [name, args, env, answer] of answers) {
    it(`is answered in one language: ${name}`, async () => {
      await inFolder({}, async (folder) => equal((await esr(folder, args, env)).err, answer));
    });
  }

  it('is repeated on one line, in a hundred characters', async () => {
    await inFolder({}, async (folder) => {
      const { err } = await esr(folder, ['check', 'a.esr', `--${'x'.repeat(300)}\u001b[31m\u202e`]);
      match(err, /^esr: there is no option “--x{97}…”\n/);
      match((await esr(folder, ['che\u001b\u202eck'])).err, /^esr: there is no command “che\ufffd\ufffdck”/);
    });
  });
});

describe('the help of esr', () => {
  it('names the commands', async () => {
    const { code, out, err } = await esr(projectRoot, ['--help']);
    deepEqual([code, err], [0, '']);
    match(out, /new \[options\] \[form\]/);
    match(out, /check \[options\] <path\.\.\.>/);
  });

  it('says of check every option, the line, the exit codes, and gives examples', async () => {
    const { code, out, err } = await esr(projectRoot, ['check', '--help']);
    deepEqual([code, err], [0, '']);
    for (const part of ['--format', '--locale', '--today', '--rules', 'file:line:column', 'Ends with 0', 'Examples:']) {
      ok(out.includes(part), part);
    }
    deepEqual((await esr(projectRoot, ['help', 'check'])).out, out);
  });

  for (const locale of ['fi', 'sv'] as const) {
    it(`is in one language: ${locale}`, async () => {
      for (const args of [['--help'], ['check', '--help', '--locale', locale], ['new', '--help']]) {
        const { out } = await esr(projectRoot, args, { LANG: locale });
        ok(
          !/\b(usage|options?|arguments?:|commands?|show|help of|path|default)\b/i.test(out.replaceAll('--help', '')),
          out,
        );
      }
    });
  }

  it('gives the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
    deepEqual(await esr(projectRoot, ['--version']), { code: 0, out: `${version}\n`, err: '' });
  });
});
