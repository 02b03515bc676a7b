import { deepEqual, equal } from 'node:assert/strict';
import { esr2014 } from '../../server/src/forms/hanke2014.ts';
import { rulePagesFrom } from '../../server/src/lsp/initializationOptions.ts';
import { createSheetService } from '../../server/src/service.ts';
import type { RulePages } from '../../shared/protocol.ts';
import { CONTEXT } from '../support/sheets.ts';
import { wholeSheet } from '../support/wholeSheet.ts';

const PAGES: RulePages = { address: 'esr-rule:/fi/{code}.md', command: 'esr.explainRule' };
/** A wrong project code and a wrong check digit. */
const TEXT = wholeSheet(esr2014).replace('S20884', 'S10884').replace('9345678-6', '9345678-7');
const ALL = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** The wrong check digit alone. */
const digit = { line: TEXT.split('\n').indexOf('Y-tunnus: 9345678-7'), character: 19 };
const ID = { start: digit, end: digit };

function check(rulePages: RulePages | undefined, text = TEXT) {
  const service = createSheetService({ locale: 'fi', rulePages });
  const sheet = service.read(text);
  const diagnostics = service.diagnostics(sheet, CONTEXT);
  const actions = (range = ALL, only?: string[]) =>
    service.codeActions(sheet, { diagnostics, range, ...(only && { only }) }, CONTEXT);
  return { diagnostics, actions };
}

describe('the pages of rules, to a client that has them', () => {
  it('are linked from each diagnostic', () => {
    const { diagnostics } = check(PAGES);
    equal(diagnostics.length, 2);
    for (const { code, codeDescription } of diagnostics) {
      deepEqual(codeDescription, { href: `esr-rule:/fi/${code}.md` });
    }
  });

  it('are offered last, once what stands there is one rule', () => {
    const last = check(PAGES).actions(ID).at(-1);
    deepEqual(last?.command, {
      title: 'Selitä tämä',
      command: 'esr.explainRule',
      arguments: ['business-id-checksum'],
    });
    deepEqual([last?.title, last?.kind, last?.edit], ['Selitä tämä', 'quickfix', undefined]);
    deepEqual(
      last?.diagnostics?.map(({ code }) => code),
      ['business-id-checksum'],
    );
  });

  it('are offered by name, each once, where several rules speak', () => {
    const { diagnostics, actions } = check(PAGES);
    const titles = actions().flatMap(({ title, command }) => (command ? [title] : []));
    deepEqual(
      titles,
      [...new Set(diagnostics.map(({ code }) => code))].map((code) => `Selitä tämä: ${code}`),
    );
  });

  it('are no part of what is fixed on save', () => {
    const actions = check(PAGES).actions(ALL, ['source.fixAll']);
    deepEqual(
      actions.filter(({ command }) => command),
      [],
    );
  });

  it('are not there for the note that findings were left out', () => {
    const many = `Hankekoodi: S10884\n${'Projektikoodi: 1\n'.repeat(1200)}`;
    const [first] = check(PAGES, many).diagnostics;
    deepEqual([first?.code, first?.codeDescription], ['limit', undefined]);
  });
});

describe('the pages of rules, to other clients', () => {
  it('are neither linked nor offered', () => {
    const { diagnostics, actions } = check(undefined);
    for (const diagnostic of diagnostics) equal('codeDescription' in diagnostic, false);
    for (const { command } of actions()) equal(command, undefined);
  });

  it('are linked but not offered when the client has no command for them', () => {
    const { diagnostics, actions } = check({ address: 'https://example.org/{code}' });
    equal(diagnostics[0]?.codeDescription?.href, `https://example.org/${diagnostics[0]?.code}`);
    for (const { command } of actions()) equal(command, undefined);
  });
});

describe('what a client says of its rule pages', () => {
  it('is read when it is an address, with or without a command', () => {
    deepEqual(rulePagesFrom({ rulePages: PAGES }), PAGES);
    deepEqual(rulePagesFrom({ rulePages: { address: 'x:{code}', command: 7 } }), {
      address: 'x:{code}',
      command: undefined,
    });
  });

  for (const options of [undefined, null, 7, {}, { rulePages: null }, { rulePages: true }, { rulePages: {} }]) {
    it(`is nothing when it is ${JSON.stringify(options)}`, () => {
      equal(rulePagesFrom(options), undefined);
    });
  }
});
