import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import type { Locale } from '../forms/form.ts';
import { localeOf } from '../messages/catalogue.ts';
import { createSheetService } from '../service.ts';
import { todayFrom } from '../today.ts';
import { readDate } from '../values/date.ts';
import { checkFiles } from './check.ts';
import { findSheets, Misuse } from './files.ts';
import { jsonReport, textReport } from './report.ts';
import { words } from './words.ts';

/** Where a command writes. */
export interface Output {
  write(text: string): unknown;
}

/** What `esr` ends with: all well, an error in a sheet, or a call that makes no sense. */
export const exitCode = { ok: 0, errors: 1, misuse: 2 } as const;

interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly locale?: Locale;
  readonly today?: string;
  readonly rules?: string;
}

const CHECK_HELP = `
Each finding is one line: file:line:column severity code message.
Ends with 0 when no sheet has an error, 1 when one has, 2 when the call makes no sense.

Examples:
  esr check sheets                          every sheet in a folder and below
  esr check S20884.esr --locale fi          one sheet, messages in Finnish
  esr check sheets --format json > out.json the same findings for a program
  esr check sheets --rules strict.json      other severities than the folder's own
`;

/** Runs the `esr` command; gives its exit code. */
export async function runCli(
  args: readonly string[],
  out: Output,
  err: Output,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  let code: number = exitCode.ok;
  const program = new Command('esr')
    .description('Checks Finnish ESR project sheets.')
    .version(version, '--version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .showHelpAfterError('(esr --help tells more)')
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      outputError: (text, write) => write(text.replace(/^error:/, 'esr:')),
    })
    .exitOverride();

  program
    .command('check')
    .description('Checks sheets: files, or every .esr file and recognised .txt sheet in folders.')
    .argument('<path...>', 'files or folders')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--locale <language>', 'language of the messages (default: that of the system)').choices(
        Object.keys(words),
      ),
    )
    .option('--today <YYYY-MM-DD>', 'the day to check against (default: by the clock)')
    .option('--rules <file>', 'settings to use, in place of the .vscode/settings.json nearest to each sheet')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', CHECK_HELP)
    .action(async (paths: string[], options: CheckOptions) => {
      const locale = options.locale ?? systemLocale(environment);
      const say = words[locale];
      const warn = (text: string) => err.write(`esr: ${text}\n`);
      if (options.today !== undefined && !isDay(options.today)) throw new Misuse(say.badDay(options.today));
      const today = todayFrom({ today: options.today })();

      const service = createSheetService({ locale, onRuleError: (rule, fault) => warn(`${rule.code}: ${fault}`) });
      const files = await findSheets(paths, service, say);
      const result = await checkFiles(files, service, { today, rules: options.rules, words: say, warn });
      out.write(options.format === 'json' ? jsonReport(result) : textReport(result, say));
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

/** The language of the system, by the variables POSIX names, the weightiest first. */
function systemLocale({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Locale {
  return localeOf(LC_ALL || LC_MESSAGES || LANG);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text)?.date !== undefined;
}
