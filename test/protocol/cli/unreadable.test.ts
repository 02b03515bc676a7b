import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, copyFileSync, openSync, symlinkSync, truncateSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { seed } from '../../support/sheets.ts';
import { esr, inFolder, program } from './esr.ts';

const good = seed('S11825');
const bad = good.replace('0176478-2', '0176478-3');
const ONE_ERROR = '1 sheet, 1 error, 0 warnings, 0 information, 0 hints\n';

/** Checks a folder with one wrong sheet and something that cannot be read. */
async function checked(prepare: (folder: string) => void | Promise<void>, ...args: string[]) {
  return inFolder({ 'bad.esr': bad }, async (folder) => {
    await prepare(folder);
    const { code, out, err } = await esr(folder, ['check', '.', ...args]);
    return { code, summary: out.split('\n').slice(-2).join('\n'), err };
  });
}

describe('what esr check cannot read', () => {
  it('is named, the rest is checked, and the run ends with 2: a missing file', async () => {
    await inFolder({ 'bad.esr': bad }, async (folder) => {
      const { code, out, err } = await esr(folder, ['check', 'no.esr', 'bad.esr', 'neither.esr']);
      match(out, /^bad\.esr:\d+:\d+ error /);
      ok(out.endsWith(ONE_ERROR));
      equal(err, 'esr: there is no file or folder no.esr\nesr: there is no file or folder neither.esr\n');
      equal(code, 2);
    });
  });

  it('is named: a file larger than 64 MB', async () => {
    const big = async (folder: string) => {
      await mkdir(join(folder, 'in'));
      closeSync(openSync(join(folder, 'in', 'big.esr'), 'w'));
      truncateSync(join(folder, 'in', 'big.esr'), 64 * 2 ** 20 + 1);
    };
    deepEqual(await checked(big), {
      code: 2,
      summary: ONE_ERROR,
      err: `esr: ${join('in', 'big.esr')} was not read: it is larger than 64 MB\n`,
    });
  });

  it('has its name in the language of the run', async () => {
    const link = (folder: string) => symlinkSync('nowhere', join(folder, 'gone.esr'));
    equal((await checked(link, '--locale', 'fi')).err, 'esr: tiedostoa tai kansiota gone.esr ei ole\n');
    equal((await checked(link, '--locale', 'sv')).err, 'esr: det finns ingen fil eller mapp gone.esr\n');
  });

  it('has its name in a hundred characters, cleaned, and without identity codes', async () => {
    await inFolder({ 'a.esr': good }, async (folder) => {
      const { err } = await esr(folder, [
        'check',
        'a.esr',
        `${'x'.repeat(300)}.esr`,
        'red\u001b[31m\u202e.esr',
        '131052-308T.esr',
      ]);
      const [long, red, code] = err.split('\n');
      match(long ?? '', /^esr: x{49}…x{46}\.esr cannot be read \(ENAMETOOLONG\)$/);
      equal(red, 'esr: there is no file or folder red\ufffd[31m\ufffd.esr');
      equal(code, 'esr: there is no file or folder ●●●●●●-●●●●.esr');
    });
  });

  if (process.platform !== 'win32') {
    it('is named, not waited for: a pipe, whether found or asked for', async () => {
      const pipe = (folder: string) =>
        void execFileSync('mkfifo', [join(folder, 'pipe.esr'), join(folder, 'pipe.txt')]);
      const err =
        'esr: pipe.esr was not read: it is not an ordinary file\nesr: pipe.txt was not read: it is not an ordinary file\n';
      deepEqual(await checked(pipe), { code: 2, summary: ONE_ERROR, err });
      deepEqual(await checked(pipe, 'pipe.esr', '/dev/null'), {
        code: 2,
        summary: ONE_ERROR,
        err: `${err}esr: /dev/null was not read: it is not an ordinary file\n`,
      });
    });

    it('is named: a file and a folder that only others may read', async () => {
      await inFolder({ 'bad.esr': bad, 'shut.esr': good, 'shut/a.esr': good }, async (folder) => {
        chmodSync(folder, 0o755);
        for (const name of ['shut.esr', 'shut']) chmodSync(join(folder, name), 0);
        // The one who may read everything checks as one who may not, and as such may not see where the program lies.
        const anyone = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
        const copy = join(folder, 'cli.js');
        copyFileSync(program, copy);
        const { code, out, err } = await esr(folder, ['check', '.'], {}, { ...anyone, program: copy });
        chmodSync(join(folder, 'shut'), 0o755);
        ok(out.endsWith(ONE_ERROR));
        equal(err, 'esr: shut cannot be read (EACCES)\nesr: shut.esr cannot be read (EACCES)\n');
        equal(code, 2);
      });
    });
  }
});

describe('links that esr check meets', () => {
  it('are named and not followed when they lead to a folder above', async () => {
    const loops = async (folder: string) => {
      await mkdir(join(folder, 'deep', 'er'), { recursive: true });
      symlinkSync('..', join(folder, 'deep', 'er', 'up'), 'junction');
      symlinkSync(folder, join(folder, 'deep', 'er', 'top'), 'junction');
      symlinkSync('.', join(folder, 'self'), 'junction');
    };
    const { code, summary, err } = await checked(loops);
    equal(summary, ONE_ERROR);
    deepEqual(
      err.trimEnd().split('\n'),
      [join('deep', 'er', 'top'), join('deep', 'er', 'up'), 'self'].map(
        (path) => `esr: ${path} is a link to a folder above it; it was not followed`,
      ),
    );
    equal(code, 1, 'everything was read');
  });

  it('are followed elsewhere, to each folder and file once and by its own name', async () => {
    await inFolder({ 'sheets/z.esr': good, 'other/in/b.esr': good, 'other/c.esr': good }, async (folder) => {
      const link = (target: string, ...path: string[]) =>
        symlinkSync(join(folder, target), join(folder, ...path), 'junction');
      link('other', 'sheets', 'a link');
      link('sheets/z.esr', 'sheets', 'zz.esr');
      link('other', 'other', 'in', 'round');
      const { out, err } = await esr(folder, ['check', 'sheets', '--format', 'json']);
      const paths = JSON.parse(out).sheets.map(({ path }: { path: string }) => path);
      deepEqual(paths, [
        join('sheets', 'z.esr'),
        join('sheets', 'a link', 'c.esr'),
        join('sheets', 'a link', 'in', 'b.esr'),
      ]);
      equal(
        err,
        `esr: ${join('sheets', 'a link', 'in', 'round')} is a link to a folder above it; it was not followed\n`,
      );
    });
  });
});

describe('a report of esr check that cannot be written', () => {
  const sheets = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`sheet${index}.esr`, bad]));

  for (const format of ['text', 'json']) {
    it(`says so when nobody reads it to its end: ${format}`, async () => {
      await inFolder(sheets, async (folder) => {
        const { code, err } = await esr(
          folder,
          ['check', '.', '--format', format],
          {},
          { read: (report) => report.destroy() },
        );
        equal(err, 'esr: the report was not read to its end\n');
        equal(code, 1, 'what was found still counts');
      });
    });

    if (process.platform === 'linux') {
      it(`says so when the disk is full: ${format}`, async () => {
        await inFolder(sheets, async (folder) => {
          const report = openSync('/dev/full', 'w');
          const { code, err } = await esr(folder, ['check', '.', '--format', format], {}, { report });
          closeSync(report);
          equal(err, 'esr: the report cannot be written (ENOSPC)\n');
          equal(code, 2);
        });
      });
    }
  }
});
