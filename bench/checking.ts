import { Bench } from 'tinybench';
import { parse } from 'yaml';
import { createSheetService } from '../server/src/service.ts';
import { asMarkdown, asYaml, sheetText } from './content.ts';
import type { Row } from './table.ts';

/** Compares reading and checking a sheet with what other tools do to the same content, in one process. */
export async function benchChecking(): Promise<Row[]> {
  const { lint } = await import('markdownlint/sync');
  const service = createSheetService({ locale: 'fi' });
  const [yaml, markdown] = [asYaml(), asMarkdown()];
  const sheet = service.read(sheetText);
  const context = { uri: 'file:///S20884.esr', today: '2026-01-15' };
  const heavy = sheetText.repeat(20);

  const bench = new Bench({ time: 1500, warmupTime: 500 });
  bench
    .add('read', () => service.read(sheetText))
    .add('check', () => service.diagnostics(sheet, context))
    .add('read and check', () => service.diagnostics(service.read(sheetText), context))
    .add('read 20 at once', () => service.read(heavy))
    .add('outline', () => service.outline(sheet, context))
    .add('folding', () => service.folding(sheet, context))
    .add('yaml', () => parse(yaml))
    .add('markdownlint', () => lint({ strings: { sheet: markdown } }));
  await bench.run();

  const median = (name: string): number => {
    const result = bench.getTask(name)?.result;
    if (result?.state !== 'completed') throw new Error(`${name} was not measured`);
    return result.latency.p50;
  };
  const whole = median('read and check');
  const row = (what: string, name: string, bar?: number): Row => ({
    what,
    value: median(name),
    unit: 'ms',
    ratio: median(name) / whole,
    ...(bar !== undefined && { bar }),
  });
  return [
    row('read and check a 15 KB sheet', 'read and check', 0.3),
    row('… of which reading', 'read'),
    row('… of which checking', 'check'),
    row('read 20 such sheets in one text', 'read 20 at once'),
    row('outline', 'outline'),
    row('folding', 'folding'),
    row('yaml: parse the same content', 'yaml'),
    row('markdownlint: check the same content', 'markdownlint'),
  ];
}
