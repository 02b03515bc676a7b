import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import type { SheetContext } from '../../../server/src/features/context.ts';
import { isOfFile } from '../../../server/src/features/overrides.ts';
import { createSheetService } from '../../../server/src/service.ts';
import { readSettings } from '../../../server/src/settings.ts';
import { CONTEXT, seed, URI } from '../../support/sheets.ts';

const service = createSheetService({ locale: 'en', overrideCommand: 'client.override' });
const wrong = seed('S11825').replace('0176478-2', '0176478-3').replace('93 700', '93.700');
const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** The overrides that are offered in a wrong sheet at a path, by title. */
function offered(
  path: string | undefined,
  { by = service, range = everything, only = ['quickfix'], maxDiagnostics = 9 } = {},
) {
  const context: SheetContext = { ...CONTEXT, path, maxDiagnostics };
  const sheet = by.read(wrong);
  const diagnostics = by.diagnostics(sheet, context);
  const actions = by.codeActions(sheet, { diagnostics, range, only }, context);
  return actions.flatMap(({ title, command }) => {
    const [uri, override] = command?.command === 'client.override' ? (command.arguments ?? []) : [];
    return override ? [{ title, uri, override }] : [];
  });
}

describe('a finding that is all right', () => {
  const { line } = service.diagnostics(service.read(wrong), CONTEXT)[0]?.range.start ?? fail('nothing is wrong');
  const first = { start: { line, character: 0 }, end: { line, character: 99 } };

  it('can be turned off in the file and in its folder', () => {
    deepEqual(offered('in/side/a.esr', { range: first }), [
      {
        title: 'All right here: turn the rule off in this file',
        uri: URI,
        override: { files: 'in/side/a.esr', rules: { 'business-id-checksum': 'off' } },
      },
      {
        title: 'All right here: turn the rule off in this folder',
        uri: URI,
        override: { files: 'in/side/**', rules: { 'business-id-checksum': 'off' } },
      },
    ]);
  });

  it('is the last thing that is offered, behind what mends and what explains it', () => {
    const rulePages = { address: 'esr:{code}', command: 'client.explain' };
    const by = createSheetService({ locale: 'en', overrideCommand: 'client.override', rulePages });
    const context: SheetContext = { ...CONTEXT, path: 'a.esr' };
    const sheet = by.read(wrong);
    const diagnostics = by.diagnostics(sheet, context);
    const actions = by.codeActions(sheet, { diagnostics, range: first, only: ['quickfix'] }, context);
    deepEqual(
      actions.map(({ command }) => command?.command),
      [undefined, 'client.explain', 'client.override', 'client.override'],
    );
  });

  it('is told by the code of its rule where there are several', () => {
    deepEqual(
      offered('a.esr').map(({ title, override }) => [title.slice(-26), override.files]),
      [
        ['file: business-id-checksum', 'a.esr'],
        ['lder: business-id-checksum', '**'],
        ['in this file: amount-style', 'a.esr'],
        [' this folder: amount-style', '**'],
      ],
    );
  });

  it('is turned off where it stands, whatever the file and its folders are called', () => {
    for (const path of ['a.esr', 'in/a b.esr', '[a]/{b,c}/*?(d)!.esr', '!a.esr', '#a.esr', '\\a.esr', 'ä/ö,}.esr']) {
      for (const { override } of offered(path)) {
        const { rules } = readSettings({ overrides: [override] }, path);
        deepEqual(rules, override.rules, path);
        if (override.files !== '**') deepEqual(readSettings({ overrides: [override] }, 'other/x.esr').rules, {});
      }
    }
  });

  it('is not that there are more', () => {
    deepEqual(offered('a.esr', { maxDiagnostics: 1 }), []);
  });

  it('cannot be where there is no folder, no command for it, or no wish for a quick fix', () => {
    deepEqual(offered(undefined), []);
    deepEqual(offered('a.esr', { by: createSheetService({ locale: 'en' }) }), []);
    deepEqual(offered('a.esr', { only: ['source.fixAll'] }), []);
  });
});

describe('a glob of the setting for some files', () => {
  const matches = (glob: string, paths: readonly string[]) => paths.filter((path) => isOfFile(glob, path));

  it('is of the files whose path it describes', () => {
    const paths = ['a.esr', 'b.txt', 'in/a.esr', 'in/side/a.esr', '.old/a.esr'];
    deepEqual(matches('**', paths), paths);
    deepEqual(matches('in/**', paths), ['in/a.esr', 'in/side/a.esr']);
    deepEqual(matches('*.esr', paths), ['a.esr']);
    deepEqual(matches('**/?.{esr,md}', paths), ['a.esr', 'in/a.esr', 'in/side/a.esr', '.old/a.esr']);
    deepEqual(matches('in/[a-c].esr', paths), ['in/a.esr']);
    deepEqual(matches('', paths), []);
  });

  it('knows a name in composed and in decomposed letters', () => {
    equal(isOfFile('työ/*', 'työ/a.esr'.normalize('NFD')), true);
  });

  it('turns nothing round and hides nothing: ! and # are characters', () => {
    deepEqual(matches('!a.esr', ['!a.esr', 'b.esr']), ['!a.esr']);
    deepEqual(matches('#a.esr', ['#a.esr', 'b.esr']), ['#a.esr']);
  });

  const PATH = `${'a/'.repeat(100)}${'a'.repeat(250)}/c`;
  /** A hundred times what it takes, and less than what any of these takes with a matcher that tries all ways. */
  const AT_ONCE_MS = 1000;
  for (const part of ['*a', '**/a/', '{a,b}', '{a,', '*(a|', '[a', '*[!b]?', '{*,**}a']) {
    it(`is answered at once, however it is made: ${part.repeat(3)}…`, () => {
      const start = performance.now();
      equal(isOfFile(`${part.repeat(1000 / part.length - 1)}b`, PATH), false);
      ok(performance.now() - start < AT_ONCE_MS);
      equal(isOfFile(`${part.repeat(100_000)}b`, PATH), false);
    });
  }
});
