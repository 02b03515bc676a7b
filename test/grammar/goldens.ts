import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import {
  type GrammarTestCase,
  parseGrammarTestCase,
  runGrammarTestCase,
} from 'vscode-tmgrammar-test/dist/unit/index.js';
import { scopes } from '../../scripts/generate/grammarRules.ts';
import { type registry, tokenLines } from './tokens.ts';

/** What one golden file came to; each failure is one printable line, or several. */
export interface Outcome {
  readonly passed: number;
  readonly failures: readonly string[];
}

type Registry = ReturnType<typeof registry>;

/** What a fixture calls `plain`: bearing none of the grammar's scopes, but for those that span whole lines. */
const notPlain = Object.values({ ...scopes, heading: scopes.heading(0) })
  .flatMap((names) => names.split(' '))
  .filter((name) => !name.startsWith('meta.'));

/** A fixture's lines and assertions, with `plain` spelled out. */
function parse(text: string): GrammarTestCase {
  const fixture = parseGrammarTestCase(text);
  for (const assertion of fixture.assertions.flatMap(({ scopeAssertions }) => scopeAssertions)) {
    if (assertion.scopes.join() === 'plain') Object.assign(assertion, { scopes: [], exclude: notPlain });
  }
  return fixture;
}

/**
 * Checks a fixture with assertions below its lines. `#` opens an assertion only before `^` or `<-`, so that it stays an
 * ordinary character of the sheet's text elsewhere. Every line with assertions counts as one test.
 */
export async function checkAssertions(grammars: Registry, name: string, text: string): Promise<Outcome> {
  const fixture = parse(text);
  const found = await runGrammarTestCase(grammars, fixture);
  const bad = new Set(found.map(({ line }) => line));
  const failures = found.map(({ line, srcLine, start, end, missing, unexpected, actual }) => {
    const what = [...missing.map((scope) => `is not ${scope}`), ...unexpected.map((scope) => `is ${scope}`)];
    const piece = fixture.source[srcLine]?.slice(start, end);
    return `${name}:${line + 1}:${start + 1} “${piece}” ${what.join(', ')}; it is ${actual.join(' ')}`;
  });
  if (fixture.assertions.length === 0) failures.push(`${name}: holds no assertion`);
  return { passed: fixture.assertions.length - bad.size, failures };
}

/** Checks a whole sheet against its snapshot, or writes the snapshot. A missing snapshot is a failure, not a new truth. */
export async function checkSnapshot(
  grammars: Registry,
  sheet: string,
  snapshot: string,
  update = false,
): Promise<Outcome> {
  const lines = renderSnap(await tokenLines(grammars, readFileSync(sheet, 'utf8'))).split('\n');
  if (update) writeFileSync(snapshot, `${lines.join('\n')}\n`);
  if (!existsSync(snapshot)) return { passed: 0, failures: [`${snapshot}: missing; write it with --update`] };
  const expected = readFileSync(snapshot, 'utf8').trimEnd().split('\n');
  const at = lines.findIndex((line, index) => line !== expected[index]);
  if (at < 0 && lines.length === expected.length) return { passed: 1, failures: [] };
  const where = at < 0 ? lines.length : at;
  return { passed: 0, failures: [`${snapshot}:${where + 1}\n  was ${expected[where]}\n  is  ${lines[where]}`] };
}
