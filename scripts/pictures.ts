// `npm run pictures`: takes the pictures of the README and of the first steps anew, from the product as it is.
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './paths.ts';
import { run } from './processes.ts';

const STEPS = ['language', 'start', 'fill', 'mend', 'check', 'share'];

async function main(): Promise<void> {
  const options = ['--no-config', '--import=tsx', '--timeout=60000', '--retries=1'];
  await run('npx', ['mocha', ...options, 'test/ui/pictures.test.ts'], { cwd: projectRoot });
  await keep('screenshot', 'screenshot');
  for (const step of STEPS) await keep(`walkthrough-${step}`, `walkthrough/${step}`);
}

function keep(taken: string, name: string): Promise<void> {
  return copyFile(join(projectRoot, 'test-results', `${taken}.png`), join(projectRoot, 'media', `${name}.png`));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
