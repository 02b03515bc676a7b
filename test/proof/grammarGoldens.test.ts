import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkAssertions, checkSnapshot } from '../grammar/goldens.ts';
import { registry } from '../grammar/tokens.ts';
import { projectRoot } from '../support/paths.ts';

const grammars = registry();

describe('the goldens of the grammar', () => {
  const fixture = (assertion: string) => `# SYNTAX TEST "text.esr"\nHankekoodi: S20884\n${assertion}`;

  it('pass when the scopes are as they say', async () => {
    const { passed, failures } = await checkAssertions(grammars, 'f', fixture('# <---------- entity.name.tag.esr'));
    assert.deepEqual({ passed, failures }, { passed: 1, failures: [] });
  });

  it('fail on a wrong scope, and on a scope where there should be none', async () => {
    const wrong = await checkAssertions(grammars, 'f', fixture('# <---------- markup.bold'));
    assert.equal(wrong.passed, 0);
    assert.match(String(wrong.failures), /^f:2:1 “Hankekoodi” is not markup\.bold; it is text\.esr/);
    const unwanted = await checkAssertions(grammars, 'f', fixture('# <---------- plain'));
    assert.match(String(unwanted.failures), /“Hankekoodi” is entity\.name\.tag\.esr/);
  });

  it('fail when a fixture asserts nothing or a snapshot is not there', async () => {
    assert.equal((await checkAssertions(grammars, 'f', fixture(''))).failures.length, 1);
    const seed = join(projectRoot, 'seeds/S11825.esr');
    assert.match(String((await checkSnapshot(grammars, seed, 'no/such.snap')).failures), /missing/);
  });

  it('fail when a sheet is no longer coloured as its snapshot says', async () => {
    const [sheet, other] = ['seeds/S11825.esr', 'test/grammar/snapshots/S20884.esr.snap'];
    const { passed, failures } = await checkSnapshot(grammars, join(projectRoot, sheet), join(projectRoot, other));
    assert.deepEqual([passed, failures.length], [0, 1]);
  });
});
