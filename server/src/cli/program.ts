import { Command, CommanderError, Option } from 'commander';
import { todayFrom } from '../lsp/today.ts';
import { localeOf } from '../messages/catalogue.ts';
import { createSheetService } from '../service.ts';
import { checkFiles } from './check.ts';
import { findSheets, Misuse } from './files.ts';
import { jsonReport, textReport } from './report.ts';

/** Where a command writes. */
export interface Output {
  write(text: string): unknown;
}

/** What `esr` ends with: all well, an error in a sheet, or a call that makes no sense. */
export const exitCode = { ok: 0, errors: 1, misuse: 2 } as const;

interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly locale: string;
  readonly today?: string;
  readonly rules?: string;
}

/** Runs the `esr` command; gives its exit code. */
export async function runCli(args: readonly string[], out: Output, err: Output): Promise<number> {
  let code: number = exitCode.ok;
  const program = new Command('esr')
    .description('Checks Finnish ESR project sheets.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.write(text), writeErr: (text) => err.write(text) });

  program
    .command('check')
    .description('Checks sheets: files, or every .esr file and recognised .txt sheet in folders.')
    .argument('<path...>', 'files or folders')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .option('--locale <language>', 'language of the messages: fi, sv or en', process.env.LANG ?? 'en')
    .option('--today <YYYY-MM-DD>', 'the day to check against, instead of the clock')
    .option('--rules <file>', 'settings to use, instead of the .vscode/settings.json nearest to each sheet')
    .action(async (paths: string[], { format, locale, today, rules }: CheckOptions) => {
      const service = createSheetService({
        locale: localeOf(locale),
        onFault: (rule, fault) => err.write(`esr: ${rule.code}: ${fault}\n`),
      });
      const files = await findSheets(paths, service);
      const result = await checkFiles(files, service, {
        today: todayFrom({ today })(),
        rules,
        warn: (text) => err.write(`esr: ${text}\n`),
      });
      out.write(format === 'json' ? jsonReport(result) : textReport(result));
      code = result.summary.errors > 0 ? exitCode.errors : exitCode.ok;
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? exitCode.ok : exitCode.misuse;
    if (!(fault instanceof Misuse)) throw fault;
    err.write(`esr: ${fault.message}\n`);
    return exitCode.misuse;
  }
  return code;
}
