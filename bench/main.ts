// `npm run bench`: how fast sheets are checked, beside what other tools do to the same content in the same run.
import { benchChecking } from './checking.ts';
import { benchGrowing } from './growing.ts';
import { benchServing } from './serving.ts';
import { table } from './table.ts';

async function main(): Promise<void> {
  const checking = await benchChecking();
  console.log(table('In one process', checking));
  console.log();
  console.log(table('The server, from outside', await benchServing(checking[0]?.value ?? Number.NaN)));
  console.log();
  console.log(table('A megabyte of a kind of text, all answers', benchGrowing()));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
