import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import type { RuleSettings, SheetContext } from '../../features/context.ts';
import { createSheetService } from '../../service.ts';
import { todayFrom } from '../../today.ts';
import { type CommandContext, exitCode, UserError } from '../context.ts';
import { help } from '../help.ts';
import { dayFrom, oneOf } from '../options.ts';
import { readSheets } from '../readSheets.ts';
import { type Format, reporters } from '../reporters/index.ts';
import { nearestSettings, settingsOfFile } from '../settings.ts';
import { locales } from '../words.ts';

interface CheckOptions {
  readonly format?: Format;
  readonly today?: string;
  readonly rules?: string;
  /** Whether a sheet may be unfinished. */
  readonly draft?: true;
}

/** How many findings a sheet may have: more than any sheet has, and few enough to hold. One says so when some are left out. */
const MAX_DIAGNOSTICS = 10_000;

/** Where a summary counts each severity of the protocol. */
const COUNTED = { 1: 'errors', 2: 'warnings', 3: 'information', 4: 'hints' } as const;

/** Adds `esr check` to the program. */
export function addCheckCommand(program: Command, context: CommandContext): void {
  const { t, locale } = context;
  const words = help[locale].check;
  program
    .command('check')
    .description(words.description)
    .argument(`<${words.path}...>`, words.paths)
    .option('--format <format>', words.format, oneOf('--format', Object.keys(reporters), t))
    .option('--locale <language>', help[locale].locale, oneOf('--locale', locales, t))
    .option('--today <YYYY-MM-DD>', words.today, dayFrom(t))
    .option('--rules <file>', words.rules)
    .option('--draft', words.draft)
    .addHelpText('after', words.after)
    .action((paths: string[], options: CheckOptions) => check(paths, options, context));
}

/** Checks sheets one after another and prints what was found of each at once. */
async function check(paths: readonly string[], options: CheckOptions, context: CommandContext): Promise<void> {
  const { t, locale, print, warn, endWith, hasFailed } = context;
  const settingsOf = options.rules === undefined ? nearestSettings(context) : settingsOfFile(options.rules, context);
  const today = todayFrom({ today: options.today })();
  const reporter = reporters[options.format ?? 'text'](t);
  const service = createSheetService({
    locale,
    onRuleError: (code, error) => warn(t('rule.failed', { code, reason: String(error) })),
  });

  const summary = { sheets: 0, errors: 0, warnings: 0, information: 0, hints: 0 };
  for (const { path, sheet } of readSheets(paths, service, context)) {
    const settings = settingsOf(path);
    const sheetContext: SheetContext = {
      uri: pathToFileURL(path).href,
      today,
      settings: options.draft ? settings : finished(settings),
      maxDiagnostics: MAX_DIAGNOSTICS,
    };
    const diagnostics = service.diagnostics(sheet, sheetContext);
    summary.sheets++;
    for (const { severity } of diagnostics) summary[COUNTED[severity ?? 1]]++;
    const { form, code } = service.info(sheet, sheetContext);
    await print(reporter.sheet({ path, form, code, diagnostics }));
  }
  if (summary.sheets === 0) {
    if (!hasFailed()) throw new UserError(t('sheets.none', { path: paths.join(', ') }));
    return;
  }
  await print(reporter.end(summary));
  if (summary.errors > 0) endWith(exitCode.errors);
}

/** Whoever checks from the command line hands a sheet in: that it is unfinished is an error there, unless it is set otherwise. */
function finished(settings: RuleSettings): RuleSettings {
  return { ...settings, rules: { 'sheet-unfinished': 'error', ...settings.rules } };
}
