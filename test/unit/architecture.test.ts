import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Section } from '../../server/src/forms/form.ts';
import { publishedForms } from '../../server/src/forms/index.ts';
import { projectRoot } from '../support/paths.ts';

interface SourceFile {
  /** Its place in its folder of sources. */
  readonly file: string;
  readonly text: string;
}

function sourcesIn(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(root, file), 'utf8') }));
}

const root = join(projectRoot, 'server/src');
const files = sourcesIn(root);

/** What a file imports: modules beside it by their place, others by name. */
function importsOf({ file, text }: SourceFile): string[] {
  return [...text.matchAll(/\bfrom '([^']+)'|\bimport '([^']+)'/g)].map(([, from, bare]) => {
    const name = from ?? bare ?? '';
    return name.startsWith('.') ? relative(root, join(root, dirname(file), name)).replaceAll('\\', '/') : name;
  });
}

/** The parts, lowest first; a part may import from those above it in this list, and from itself. */
const LAYERS = [
  'values',
  'reference',
  'forms',
  'messages',
  'sheet',
  'facts',
  'rules',
  'workspace',
  'records',
  'features',
  'settings.ts',
  'service.ts',
  'today.ts',
  'lsp',
  'cli',
];
const layerOf = (file: string) => LAYERS.findIndex((layer) => file === layer || file.startsWith(`${layer}/`));
const ENTRIES = ['node.ts', 'browser.ts'];

/** A file that imports itself, by way of others, types counted; `undefined` when none does. */
function circleIn(sources: readonly SourceFile[]): string | undefined {
  const byName = new Map(sources.map((source) => [source.file, source]));
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): string | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' → ');
    const source = byName.get(file);
    if (!source || done.has(file)) return undefined;
    for (const name of importsOf(source)) {
      const circle = follow(name, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const { file } of sources) {
    const circle = follow(file, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('server and client', () => {
  it('have no file that imports itself by way of others', () => {
    assert.equal(circleIn(files), undefined);
    assert.equal(circleIn(sourcesIn(join(projectRoot, 'client/src'))), undefined);
  });
});

describe('the server', () => {
  it('is made of the parts that docs/architecture.md names, and entries', () => {
    const unplaced = files.map(({ file }) => file).filter((file) => layerOf(file) < 0 && !ENTRIES.includes(file));
    assert.deepEqual(unplaced, []);
  });

  it('has imports that run downward only', () => {
    const upward = files
      .filter(({ file }) => !ENTRIES.includes(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.endsWith('.ts') && layerOf(name) > layerOf(file.file))
          .map((name) => `${file.file} → ${name}`),
      );
    assert.deepEqual(upward, []);
  });

  it('shares with the client nothing but names, numbers and types', () => {
    const shared = readFileSync(join(projectRoot, 'shared/protocol.ts'), 'utf8');
    const code = shared.replaceAll(/\/\*.*?\*\//gs, '');
    assert.doesNotMatch(code, /^import|\b(?:function|class|let|new)\b|=>/m);
    const outside = files.flatMap((file) =>
      importsOf(file).filter((name) => name.startsWith('..') && name.endsWith('.ts')),
    );
    assert.deepEqual([...new Set(outside)], ['../../shared/protocol.ts']);
  });

  it('has a core without Node, a clock, a console or a connection', () => {
    const isNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
    for (const file of files) {
      if (layerOf(file.file) > LAYERS.indexOf('service.ts') || ENTRIES.includes(file.file)) continue;
      const packages = importsOf(file).filter((name) => !name.endsWith('.ts'));
      assert.deepEqual(packages.filter(isNode), [], file.file);
      const isConnection = (name: string) => /^vscode-languageserver(?!-types)/.test(name);
      assert.deepEqual(packages.filter(isConnection), [], file.file);
      // A type costs nothing when it runs; a value would bundle a protocol library with the core.
      assert.doesNotMatch(file.text, /^import (?!type\b)[^;]*'vscode-languageserver/m, file.file);
      assert.doesNotMatch(
        file.text,
        /\bprocess\.|\bconsole\.|\bDate\.now|new Date\(\)|\brequire\(|\bsetTimeout/,
        file.file,
      );
    }
  });

  it('has a core that remembers nothing between two questions', () => {
    const core = files.filter(({ file }) => layerOf(file) <= LAYERS.indexOf('service.ts') && !ENTRIES.includes(file));
    const variables = core.flatMap(({ file, text }) =>
      [...text.matchAll(/^(?:export )?(?:let|var) .*/gm)].map(([line]) => `${file}: ${line}`),
    );
    assert.deepEqual(variables, []);
  });

  it('has no label, title or value of a form anywhere but in the forms', () => {
    const words = new Set<string>();
    const collect = (level: readonly Section[]) => {
      for (const { title, variants = [], fields = [], caption, rows, insteadOfFields, sections = [] } of level) {
        for (const word of [title, ...variants]) words.add(word);
        for (const { label, variants = [], type } of fields) {
          for (const word of [label, ...variants]) words.add(word);
          if (type.kind === 'choice') for (const word of type.options) words.add(word);
          if (type.kind === 'numberedChoice') for (const { title } of type.options) words.add(title);
        }
        if (caption) words.add(caption.published).add(caption.canonical);
        if (rows?.kind === 'impacts') for (const word of rows.titles) words.add(word);
        if (insteadOfFields) words.add(insteadOfFields);
        collect(sections);
      }
    };
    for (const { sections, title, banner } of publishedForms) {
      collect(sections);
      for (const word of [title, ...banner]) if (word) words.add(word);
    }
    assert.ok(words.size > 150);
    // The tables of places have every name in Finland, `Muu` and `Kunta` among them; messages speak of the terms.
    const elsewhere = files.filter(({ file }) => !/^(forms|reference|messages)\//.test(file));
    const found = elsewhere.flatMap(({ file, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const literals = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g)];
      return literals
        .map(([, a, b, c]) => a ?? b ?? c ?? '')
        .filter((literal) => words.has(literal.trim()))
        .map((literal) => `${file}: ${literal}`);
    });
    assert.deepEqual(found, []);
  });

  it('has a doc comment on every exported name', () => {
    const bare = files.flatMap(({ file, text }) =>
      [...text.matchAll(/(?<!\*\/\n)^export (?:async )?(?:const|function|interface|type|class) (\w+)/gm)].map(
        ([, name]) => `${file}: ${name}`,
      ),
    );
    const known = bare.filter((one) => !/^(forms\/(help|types|vocabularies)\.ts|messages\/)/.test(one));
    assert.deepEqual(known, []);
  });
});
