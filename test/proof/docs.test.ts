import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../support/paths.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}

const code = ['server/src', 'client/src', 'scripts', 'test'].flatMap((folder) => filesIn(folder, '.ts'));

describe('what the code says of the format', () => {
  const headings = new Set(Array.from(read('docs/format.md').matchAll(/^## (.+)$/gm), ([, title]) => title));
  const cited = code.flatMap((file) =>
    Array.from(read(file).matchAll(/docs\/format\.md, "([^"]+)"/g), ([, title = '']) => ({ file, title })),
  );

  it('cites sections of docs/format.md', () => assert.ok(cited.length > 0));

  for (const { file, title } of cited) {
    it(`${file} cites “${title}”, which is there`, () => assert.ok(headings.has(title)));
  }
});

describe('the documentation', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'test/README.md', ...filesIn('docs', '.md')];
  for (const page of pages.filter((path) => !path.startsWith(join('docs', 'rules', 'fi')))) {
    it(`${page} links to files that are there`, () => {
      const links = Array.from(read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g), ([, to = '']) => to);
      const broken = links.filter((to) => !existsSync(join(projectRoot, dirname(page), to)));
      assert.deepEqual(broken, []);
    });
  }
});
