import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { pageLocales } from '../../scripts/generate/ruleWords.ts';
import { rules } from '../../server/src/rules/index.ts';
import { projectRoot } from '../support/paths.ts';

/** All pictures together: they are most of what is fetched. */
const MAX_PICTURES = 400 * 1024;

describe('the packed extension', () => {
  let files: readonly string[];

  before(async () => {
    files = await listFiles({ cwd: projectRoot, packageManager: PackageManager.None });
  });

  it('holds the licences of what is in it', () => {
    ok(files.includes('LICENSE'));
    ok(files.includes('ThirdPartyNotices.txt'));
  });

  it('holds the page of every rule in every language', () => {
    const pages = pageLocales.flatMap((locale) => rules.map(({ code }) => `docs/rules/${locale}/${code}.md`));
    deepEqual(
      pages.filter((page) => !files.includes(page)),
      [],
    );
  });

  it('holds the pictures of the first steps and of the README, which are small, and no others', () => {
    const pictures = files.filter((file) => file.startsWith('media/'));
    const shown = ['package.json', 'README.md'].flatMap((file) =>
      Array.from(readFileSync(join(projectRoot, file), 'utf8').matchAll(/media\/[\w/-]+\.\w+/g), ([path]) => path),
    );
    deepEqual([...pictures].sort(), [...new Set(shown)].sort());
    const size = pictures.reduce((sum, file) => sum + statSync(join(projectRoot, file)).size, 0);
    ok(size <= MAX_PICTURES, `${size} bytes`);
  });
});
