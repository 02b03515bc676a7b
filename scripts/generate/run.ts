// `npm run generate`: writes the files that are made from the core. Names as arguments write only those.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputs } from './outputs.ts';

const names = process.argv.slice(2);
for (const { name, path, render } of outputs) {
  if (names.length > 0 && !names.includes(name)) continue;
  const file = join(__dirname, '../..', path);
  const text = render();
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!same) writeFileSync(file, text);
  console.log(`${path}: ${same ? 'up to date' : 'written'}`);
}
