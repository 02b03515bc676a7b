import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { bundles } from '../../bundles.mjs';
import { projectRoot } from '../paths.ts';

const HEAD = `ESR Sheets contains parts of the packages below, each under its own licence.
Generated from what is bundled: run \`npm run generate\`.`;

/** A file of a package that others who pass it on must pass on too. */
const NOTICE = /^(licen[cs]e|notice|third-?party-?notices)/i;

/** The notices of every package that a bundle holds a part of, by name. */
export function renderNotices(): string {
  const notices = [...bundledPackages()].map(renderNotice);
  return `${[HEAD, ...notices.sort()].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The folders of the packages from which some bundle took at least a byte. */
function bundledPackages(): Set<string> {
  const folders = new Set<string>();
  for (const bundle of bundles) {
    const { metafile } = buildSync({ ...bundle, absWorkingDir: projectRoot, write: false, metafile: true });
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(resolve(projectRoot, folder));
      }
    }
  }
  return folders;
}

function renderNotice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => NOTICE.test(file));
  if (files.length === 0) throw new Error(`${name} ${version} (${license}) is bundled, but has no licence to pass on.`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
