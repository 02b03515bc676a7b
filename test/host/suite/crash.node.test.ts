import { readdirSync, readFileSync } from 'node:fs';
import { equal } from '../assert.ts';
import { closeSheets, diagnosticsOf, openSheet, replaceText } from '../sheets.ts';
import { until } from '../until.ts';

describe('a server that is killed', () => {
  afterEach(closeSheets);

  before(function () {
    // Only Linux shows a process's children as files.
    if (process.platform !== 'linux') this.skip();
  });

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

/** The processes that this one, the extension host, runs language servers in. */
function servers(): number[] {
  const isServer = (pid: number) => {
    try {
      const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/server.js');
    } catch {
      // It ended while we looked.
      return false;
    }
  };
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isServer(pid));
}
