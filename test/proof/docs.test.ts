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

describe('docs/architecture.md', () => {
  const page = read('docs/architecture.md');

  it('names files and folders that are there', () => {
    const named = Array.from(
      page.matchAll(/`((?:server|client|shared|scripts|test|docs|bench)[/\w.-]*)`/g),
      ([, path = '']) => path,
    );
    assert.ok(named.length > 40);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(projectRoot, path))),
      [],
    );
  });

  it('names every folder of the server', () => {
    const folders = readdirSync(join(projectRoot, 'server/src'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    assert.deepEqual(
      folders.map(({ name }) => `server/src/${name}`).filter((path) => !page.includes(`| \`${path}\` |`)),
      [],
    );
  });

  const [, invariants = ''] = page.split('## What must stay true');
  const held = Array.from(
    invariants.matchAll(/`(test\/[^`]+)`: ((?:“[^”]+”(?:, )?)+)/g),
    ([, file = '', titles = '']) => ({
      file,
      titles: Array.from(titles.matchAll(/“([^”]+)”/g), ([, title = '']) => title),
    }),
  );

  it('names a test for each thing that must stay true', () => {
    const items = invariants.split('\n## ')[0]?.split(/^- /m).slice(1) ?? [];
    assert.ok(items.length > 10);
    assert.deepEqual(
      items.filter((item) => !/`test\/[^`]+`: “/.test(item)),
      [],
    );
  });

  for (const { file, titles } of held) {
    for (const title of titles) {
      it(`holds true by ${file}: ${title}`, () => assert.ok(read(file).includes(title)));
    }
  }
});

describe('the documentation', () => {
  const pages = [
    'README.md',
    'README.fi.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'test/README.md',
    ...filesIn('docs', '.md'),
  ];
  for (const page of pages.filter((path) => !path.startsWith(join('docs', 'rules', 'fi')))) {
    it(`${page} links to files that are there`, () => {
      const links = Array.from(read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g), ([, to = '']) => to);
      const broken = links.filter((to) => !existsSync(join(projectRoot, dirname(page), to)));
      assert.deepEqual(broken, []);
    });
  }
});
