import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { CheckReport } from '../../../server/src/cli/reporters/json.ts';
import { projectRoot } from '../../support/paths.ts';
import { asDocument, edit, seed } from '../../support/sheets.ts';
import { esr, inFolder } from './esr.ts';

const schema = JSON.parse(readFileSync(join(projectRoot, 'docs/schemas/check.schema.json'), 'utf8'));
const isReport = new Ajv2020({ strict: true, allErrors: true }).compile<CheckReport>(schema);

/** The report on files, which is as its schema says. */
async function reportOn(files: Readonly<Record<string, string>>, ...args: string[]): Promise<CheckReport> {
  return inFolder(files, async (folder) => {
    const { out } = await esr(folder, ['check', '.', '--format', 'json', ...args]);
    const report: unknown = JSON.parse(out);
    ok(isReport(report), JSON.stringify(isReport.errors, undefined, 2));
    return report;
  });
}

const good = seed('S11825');
const wrongDigit = edit(good, '0176478-2', '0176478-3');
const overspent = edit(good, '92 809', '99 000');

describe('the JSON report of esr check', () => {
  it('is as its schema says, whatever was found', async () => {
    const { sheets } = await reportOn({
      'good.esr': good,
      'wrong.esr': wrongDigit,
      'overspent.esr': overspent,
      'list.esr': 'Ostoslista\n',
      'beginning.esr': good.slice(0, 2000),
      'page.esr': seed('S20015').replaceAll('.', ','),
      'upside down.esr': good.split('\n').reverse().join('\n'),
    });
    const codes = new Set(sheets.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)));
    ok(codes.size > 10, [...codes].join(' '));
  });

  it('has a sheet with its form, its code and its findings', async () => {
    const { sheets, summary } = await reportOn({ 'b/bad.esr': wrongDigit, 'a.esr': good, 'c.esr': 'Ostoslista\n' });
    deepEqual(summary, { sheets: 3, errors: 1, warnings: 0, information: 1, hints: 0 });
    const document = asDocument(wrongDigit);
    const offset = wrongDigit.indexOf('0176478-3');
    const [first, second, third] = sheets;
    deepEqual(first, { path: 'a.esr', form: 'esr-2007', code: 'S11825', diagnostics: [] });
    deepEqual(second, {
      path: join('b', 'bad.esr'),
      form: 'esr-2007',
      code: 'S11825',
      diagnostics: [
        {
          range: { start: document.positionAt(offset), end: document.positionAt(offset + '0176478-3'.length) },
          severity: 1,
          code: 'business-id-checksum',
          message: 'The check digit of 0176478-3 is wrong: it is 3 and should be 2. Or one of the other digits is.',
        },
      ],
    });
    deepEqual([third?.path, third?.form, third?.code], ['c.esr', null, null]);
    deepEqual(
      third?.diagnostics.map(({ code }) => code),
      ['form-unknown'],
    );
  });

  it('names the other places that explain a finding', async () => {
    const { sheets } = await reportOn({ 'a.esr': overspent });
    const [first] = sheets[0]?.diagnostics ?? [];
    const [related] = first?.related ?? [];
    ok(related && first);
    ok(related.message.length > 0);
    const lineOf = (text: string) => overspent.slice(0, overspent.indexOf(text)).split('\n').length - 1;
    equal(first.range.start.line, lineOf('99 000'));
    ok(related.range.start.line !== first.range.start.line);
  });

  it('says so when a sheet has more findings than can be given', async () => {
    const { sheets, summary } = await reportOn({
      'a.esr': edit(good, 'Y-tunnus:', `${'Y-tunnus: 1\n'.repeat(10_001)}Y-tunnus:`),
    });
    deepEqual(summary, { sheets: 1, errors: 10_000, warnings: 0, information: 0, hints: 0 });
    const [first, second] = sheets[0]?.diagnostics ?? [];
    deepEqual([first?.code, first?.severity], ['limit', 1]);
    equal(second?.severity, 1, 'the gravest are given');
  });

  it('counts places from after a byte order mark, as editors do', async () => {
    const of = async (text: string) =>
      (await reportOn({ 'a.esr': text })).sheets[0]?.diagnostics.map(({ range }) => range);
    deepEqual(await of('\ufeffOstoslista\n'), await of('Ostoslista\n'));
  });

  it('gives sheets, findings and counts alone: a schema that allows less than all would be broken by more', async () => {
    const { sheets } = await reportOn({ 'a.esr': wrongDigit });
    const report = { sheets, summary: { sheets: 1, errors: 1, warnings: 0, information: 0, hints: 0 } };
    ok(isReport(report));
    ok(!isReport({ ...report, version: 1 }));
    ok(!isReport({ ...report, sheets: [{ ...sheets[0], diagnostics: [{ ...sheets[0]?.diagnostics[0], data: {} }] }] }));
  });
});
