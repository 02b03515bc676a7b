import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { equal } from '../assert.ts';
import { closeSheets, diagnosticsOf, openSheet, replaceText } from '../sheets.ts';
import { until } from '../until.ts';

describe('a server that is killed', () => {
  afterEach(closeSheets);

  it('is started again, and checks what is open', async () => {
    const { uri } = await openSheet({ text: 'Projektikoodi: S1182\n' });
    await diagnosticsOf(uri);
    const [before] = await until('a server', servers, ({ length }) => length === 1);
    process.kill(before as number, 'SIGKILL');
    await until('another server', servers, ([now]) => now !== undefined && now !== before);
    await replaceText('Projektikoodi: S118255\n');
    await diagnosticsOf(uri);
    equal(servers().length, 1);
  });
});

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** The processes that this one, the extension host, runs language servers in. */
function servers(): number[] {
  const all = process.platform === 'linux' ? processesInProc() : processesOfPs();
  return all
    .filter(({ parent, command }) => parent === process.pid && command.includes('dist/server.js'))
    .map(({ pid }) => pid);
}

/** Linux shows processes as files; the program `ps` need not be there. */
function processesInProc(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
      return [{ pid: Number(name), parent: Number(parent), command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
    } catch {
      // Not a process, or one that ended while we looked.
      return [];
    }
  });
}

function processesOfPs(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
  });
}
