import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { projectRoot } from '../../support/paths.ts';
import { seed, seeds } from '../../support/sheets.ts';
import { esr, inFolder, placeOf } from './esr.ts';

const good = () => seed('S11825');
const wrongDigit = () => good().replace('0176478-2', '0176478-3');
const CHECKSUM =
  'error business-id-checksum The check digit of 0176478-3 is wrong: it is 3 and should be 2. Or one of the other digits is.';

describe('esr check', () => {
  it('finds nothing in the published sheets', async () => {
    deepEqual(await esr(projectRoot, ['check', 'seeds']), {
      code: 0,
      out: `${seeds.length} sheets, 0 errors, 0 warnings, 0 information, 0 hints\n`,
      err: '',
    });
  });

  it('says one line a finding and ends with 1 when there is an error', async () => {
    await inFolder({ 'a.esr': wrongDigit() }, async (folder) => {
      deepEqual(await esr(folder, ['check', 'a.esr']), {
        code: 1,
        out: `a.esr:${placeOf(wrongDigit(), '0176478-3')} ${CHECKSUM}\n1 sheet, 1 error, 0 warnings, 0 information, 0 hints\n`,
        err: '',
      });
    });
  });

  it('takes a sheet that is unfinished for an error, unless it may be one', async () => {
    const draft = `${good().slice(0, good().indexOf('9. Loppuraportin'))}`;
    await inFolder({ 'a.esr': draft }, async (folder) => {
      const finished = await esr(folder, ['check', 'a.esr']);
      equal(finished.code, 1);
      match(
        finished.out,
        /^a\.esr:\d+:\d+ error sheet-unfinished 4\d of 4\d required things are written\. Next: 9\. Lopp/,
      );
      const { code, out } = await esr(folder, ['check', 'a.esr', '--draft']);
      equal(code, 0);
      match(out, /^a\.esr:\d+:\d+ information sheet-unfinished /);
    });
  });

  it('lists all that an unfinished sheet lacks when it is to be checked as finished', async () => {
    const draft = good()
      .slice(0, good().indexOf('9. Loppuraportin'))
      .replace(/^Asema: .*\n/m, '');
    await inFolder({ 'a.esr': draft }, async (folder) => {
      const { code, out } = await esr(folder, ['check', 'a.esr', '--as-finished']);
      equal(code, 1);
      match(out, /^a\.esr:\d+:\d+ error section-missing .*“9\. Lopp/);
      match(out, /\na\.esr:\d+:\d+ error field-missing .*“Asema:”/);
      doesNotMatch(out, /sheet-unfinished/);
    });
  });

  it('leaves the weight of a sheet that is unfinished to the settings that say it', async () => {
    const settings = '{ "esr.rules": { "sheet-unfinished": "hint" } }';
    const draft = good().slice(0, good().indexOf('9. Loppuraportin'));
    await inFolder({ 'a.esr': draft, '.vscode/settings.json': settings }, async (folder) => {
      match((await esr(folder, ['check', 'a.esr'])).out, /^a\.esr:\d+:\d+ hint sheet-unfinished /);
    });
  });

  it('ends with 0 when there are only lesser findings', async () => {
    await inFolder({ 'a.esr': good().replace('93 700', '93.700') }, async (folder) => {
      const { code, out } = await esr(folder, ['check', 'a.esr']);
      equal(code, 0);
      match(out, /^a\.esr:\d+:\d+ hint amount-style .*93 700.*\n1 sheet, 0 errors.* 1 hint\n$/);
    });
  });

  it('lists findings in the order they stand, each on one line', async () => {
    const text = wrongDigit()
      .replace('TyöSara', 'TyöSara\u001b[31m')
      .replace('Toiminnan tila', 'Toiminnan tyla')
      .replace('Konnevesi, Laukaa', 'Konnevesi, Lau\u0007kaa')
      .replace('204 425', '204.425');
    await inFolder({ 'a.esr': text }, async (folder) => {
      const { out } = await esr(folder, ['check', 'a.esr']);
      const lines = out.trimEnd().split('\n').slice(0, -1);
      ok(lines.length >= 4);
      for (const line of lines) {
        match(line, /^a\.esr:\d+:\d+ (error|warning|information|hint) [a-z-]+ \S/);
        ok(!/[\p{Cc}]/u.test(line), 'no control character gets to the terminal');
      }
      const places = lines.map((line) => Number(line.split(':')[1]));
      deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
    });
  });

  it('checks the files of a folder and below: every .esr, and each .txt that is a sheet', async () => {
    const files = {
      'one.esr': good(),
      'SHOUT.ESR': good(),
      'notes.txt': 'Muista soittaa.\n',
      'published.txt': good(),
      'deep/er/two words.esr': good(),
      'node_modules/x/x.esr': wrongDigit(),
      'table.csv': good(),
    };
    await inFolder(files, async (folder) => {
      const { out, code } = await esr(folder, ['check', '.', '--format', 'json']);
      equal(code, 0);
      deepEqual(
        JSON.parse(out).sheets.map(({ path }: { path: string }) => path),
        ['SHOUT.ESR', join('deep', 'er', 'two words.esr'), 'one.esr', 'published.txt'],
      );
    });
  });

  it('takes a file that is named whatever it is called, and each file once', async () => {
    await inFolder({ 'folder/a.esr': good(), 'folder/notes.txt': 'Muista soittaa.\n' }, async (folder) => {
      const paths = ['folder/notes.txt', 'folder', './folder/a.esr', join(folder, 'folder')];
      const { out } = await esr(folder, ['check', ...paths, '--format', 'json']);
      deepEqual(
        JSON.parse(out).sheets.map(({ path }: { path: string }) => path),
        ['folder/notes.txt', join('folder', 'a.esr')],
      );
    });
  });

  it('takes paths with spaces, brackets and letters of all kinds', async () => {
    const name = 'Hankkeet [2014] (ESR)/Työ & elämä.esr';
    await inFolder({ [name]: wrongDigit() }, async (folder) => {
      for (const path of [name, 'Hankkeet [2014] (ESR)']) {
        const { code, out } = await esr(folder, ['check', path]);
        equal(code, 1);
        ok(out.startsWith(`${join(name)}:31:11 error`));
      }
    });
  });

  it('checks hundreds of sheets', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `${at % 7}/sheet${at}.esr`);
    await inFolder(Object.fromEntries(names.map((name) => [name, wrongDigit()])), async (folder) => {
      const { code, out } = await esr(folder, ['check', '.']);
      equal(code, 1);
      ok(out.endsWith('300 sheets, 300 errors, 0 warnings, 0 information, 0 hints\n'));
      equal(out.split('\n').length, 302);
    });
  });

  it('never repeats a personal identity code', async () => {
    const code = '131052-308T';
    const places = [
      'TyöSara',
      'Länsi-Suomen suuralueosio',
      '0176478-2',
      '93 700',
      'Virta Seppo',
      'Konnevesi',
      'Kunta\n',
    ];
    const text = places
      .reduce((sheet, place) => sheet.replace(place, place.endsWith('\n') ? `${code}\n` : code), good())
      .replace('Asema:', `Asema ${code}:`)
      .replace('Projektikoodi: S11825', `Projektikoodi: ${code.toLowerCase()}`)
      .concat(`\n${code}\n`);
    await inFolder({ 'a.esr': text, 'b.esr': `${code}\n`, [`${code}/${code}.esr`]: wrongDigit() }, async (folder) => {
      for (const format of ['text', 'json']) {
        const { out, err } = await esr(folder, ['check', '.', '--format', format]);
        match(out, /personal-identity-code/);
        ok(out.includes('●●●●●●-●●●●.esr'), 'a file that is named after one is told');
        ok(!`${out}${err}`.toUpperCase().includes(code), `in ${format}`);
      }
    });
  });
});

describe('the language of esr check', () => {
  const spoken: readonly (readonly [string, readonly string[], NodeJS.ProcessEnv, RegExp])[] = [
    ['is English when nothing is said', [], {}, /should be 2.*1 sheet, 1 error,/s],
    ['is the one asked for', ['--locale', 'fi'], { LANG: 'sv_FI.UTF-8' }, /tarkistusnumero.*1 kuvaus, 1 virhe,/s],
    ['is the system’s', [], { LANG: 'sv_FI.UTF-8' }, /Kontrollsiffran.*1 beskrivning, 1 fel,/s],
    ['is that of LC_ALL before LANG', [], { LC_ALL: 'fi_FI', LANG: 'sv_FI' }, /tarkistusnumero/],
    ['is English in a system without one', [], { LANG: 'C.UTF-8' }, /should be 2/],
  ];
  for (const [name, args, env, words] of spoken) {
    it(name, async () => {
      await inFolder({ 'a.esr': wrongDigit() }, async (folder) => {
        const { out } = await esr(folder, ['check', 'a.esr', ...args], env);
        match(out, words);
        match(out, /^a\.esr:\d+:\d+ error business-id-checksum /, 'names that programs read are the same in all');
      });
    });
  }

  it('counts one and several in the words of each', async () => {
    await inFolder({ 'a.esr': wrongDigit(), 'b.esr': wrongDigit() }, async (folder) => {
      const summary = async (locale: string) =>
        (await esr(folder, ['check', '.', '--locale', locale])).out.trimEnd().split('\n').at(-1);
      equal(await summary('en'), '2 sheets, 2 errors, 0 warnings, 0 information, 0 hints');
      equal(await summary('fi'), '2 kuvausta, 2 virhettä, 0 varoitusta, 0 huomautusta, 0 vihjettä');
      equal(await summary('sv'), '2 beskrivningar, 2 fel, 0 varningar, 0 upplysningar, 0 tips');
    });
  });
});

describe('the day of esr check', () => {
  it('is the one given', async () => {
    await inFolder({ 'a.esr': good().replace('Toiminta päättynyt', 'Toiminnassa') }, async (folder) => {
      const found = async (today: string) => (await esr(folder, ['check', '.', '--today', today])).out;
      match(await found('2014-08-31'), /^1 sheet/);
      match(await found('2014-09-01'), /^a\.esr:\d+:\d+ information status-date /);
    });
  });

  it('is the clock’s when none is given', async () => {
    await inFolder({ 'a.esr': good().replace('Toiminta päättynyt', 'Toiminnassa') }, async (folder) => {
      match((await esr(folder, ['check', '.'])).out, /status-date/);
    });
  });
});
