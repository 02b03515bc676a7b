// Builds every bundle. `--watch` rebuilds on change, `--minify` is what the package ships.
import { build, context } from 'esbuild';
import { bundles } from './bundles.mjs';

const minify = process.argv.includes('--minify');
const watch = process.argv.includes('--watch');

const builds = bundles.map((bundle) => ({
  ...bundle,
  minify,
  sourcemap: minify ? false : /** @type {const} */ ('linked'),
}));

if (watch) {
  for (const bundle of builds) await (await context(bundle)).watch();
} else {
  await Promise.all(builds.map((bundle) => build(bundle)));
}
