// `npm run bench`: how fast sheets are checked, beside what other tools do to the same content in the same run.
import { benchChecking } from './checking.ts';
import { benchServing } from './serving.ts';
import { table } from './table.ts';

async function main(): Promise<void> {
  console.log(table('In one process', await benchChecking()));
  console.log();
  console.log(table('The server, from outside', await benchServing()));
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
