import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { publishedForms } from '../../../server/src/forms/index.ts';
import { writeForm } from '../../../server/src/sheet/write.ts';
import { projectRoot } from '../../support/paths.ts';
import { seed } from '../../support/sheets.ts';
import { esr, inFolder } from './esr.ts';

describe('esr new', () => {
  it('lists the forms with their names and what each is for, the newest first', async () => {
    const { code, out, err } = await esr(projectRoot, ['new']);
    deepEqual([code, err], [0, '']);
    const lines = out.trimEnd().split('\n');
    deepEqual(
      lines.map((line) => line.split(' ')[0]),
      ['esr-2014', 'eakr-2014', 'esr-2007', 'project-page'],
    );
    match(lines[0] ?? '', /^esr-2014 {6}ESF project sheet 2014–2020\. For a project of the European Social Fund/);
  });

  for (const form of publishedForms) {
    it(`prints a new sheet of ${form.id}`, async () => {
      deepEqual(await esr(projectRoot, ['new', form.id]), { code: 0, out: writeForm(form), err: '' });
    });
  }

  it('prints a sheet that can be checked at once', async () => {
    const { out } = await esr(projectRoot, ['new', 'esr-2014', '--code', 's20884']);
    match(out, /^Hankekoodi: S20884$/m);
    await inFolder({ 'new.esr': out }, async (folder) => {
      const checked = await esr(folder, ['check', 'new.esr', '--draft']);
      deepEqual([checked.code, checked.out.split('\n').length], [0, 3], checked.out);
      match(checked.out, /^new\.esr:3:1 information sheet-unfinished 1 of /);
    });
  });

  it('keeps the applicant of another sheet', async () => {
    await inFolder({ 'old.esr': seed('S11825') }, async (folder) => {
      const { code, out } = await esr(folder, ['new', '--like', 'old.esr', '--code', 'S12345']);
      equal(code, 0);
      match(out, /^Projektikoodi: S12345$/m);
      match(out, /^Y-tunnus: 0176478-2$/m);
      match(out, /^Projektin nimi:$/m);
      deepEqual((await esr(folder, ['new', 'esr-2007', '--like', 'old.esr', '--code', 'S12345'])).out, out);
    });
  });

  it('tells what is odd about the other sheet', async () => {
    await inFolder({ 'old.esr': Buffer.from(seed('S11825'), 'latin1') }, async (folder) => {
      const { code, err } = await esr(folder, ['new', '--like', 'old.esr']);
      deepEqual([code, err], [0, 'esr: old.esr is not UTF-8; it was read as Windows-1252\n']);
    });
  });

  it('speaks the language of the settings', async () => {
    await inFolder({ '.vscode/settings.json': '{"esr.language": "fi"}' }, async (folder) => {
      match((await esr(folder, ['new'])).out, /^esr-2014 {6}ESR-hankkeen kuvaus 2014–2020\. /);
    });
  });

  /** What is asked, and what standard error then says. */
  const mistakes: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'a misspelt form',
      ['esr-2041'],
      /^esr: there is no form “esr-2041” \(did you mean “esr-2014”\?\)\n\(esr new lists the forms\)\n$/,
    ],
    ['an unknown form', ['memo'], /^esr: there is no form “memo”\n\(esr new lists the forms\)\n$/],
    [
      'a code of another form',
      ['esr-2014', '--code', 'S11825'],
      /^esr: “S11825” is no project code of esr-2014: it looks like S2NNNN \(N is a digit\), for example S20884\n$/,
    ],
    ['a code and no form', ['--code', 'S20884'], /^esr: the call lacks form\n$/],
    ['a sheet that is not there', ['--like', 'b.esr'], /^esr: b\.esr cannot be read \(ENOENT\)\n$/],
    ['a sheet of no form', ['--like', 'memo.txt'], /^esr: no form is recognised in memo\.txt, /],
    ['a sheet of another form', ['esr-2014', '--like', 'old.esr'], /^esr: old\.esr is a sheet of esr-2007, /],
    [
      'a code that is none of that sheet',
      ['--like', 'old.esr', '--code', 'S20884'],
      /^esr: “S20884” is no project code/,
    ],
  ];
  for (const [name, args, says] of mistakes) {
    it(`ends with 2 and prints no sheet: ${name}`, async () => {
      await inFolder({ 'old.esr': seed('S11825'), 'memo.txt': 'maitoa\n' }, async (folder) => {
        const { code, out, err } = await esr(folder, ['new', ...args]);
        deepEqual([code, out], [2, '']);
        match(err, says);
      });
    });
  }

  it('has help with examples', async () => {
    const { code, out } = await esr(projectRoot, ['new', '--help']);
    equal(code, 0);
    for (const part of ['--code', '--like', '--locale', 'Examples:']) ok(out.includes(part), part);
  });
});
