import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import type { SheetContext, SheetSettings } from '../../features/context.ts';
import type { Locale } from '../../forms/form.ts';
import { createSheetService } from '../../service.ts';
import { todayFrom } from '../../today.ts';
import { type CommandContext, exitCode, inLanguage, UserError } from '../context.ts';
import { isFolder } from '../findSheets.ts';
import { help } from '../help.ts';
import { dayFrom, oneOf } from '../options.ts';
import { readSheets } from '../readSheets.ts';
import { type Format, reporters } from '../reporters/index.ts';
import { nearestSettings, type SettingsOfFolder, settingsOfFile } from '../settings.ts';
import { locales } from '../words.ts';

interface CheckOptions {
  readonly format?: Format;
  readonly today?: string;
  readonly rules?: string;
  /** Whether a sheet may be unfinished. */
  readonly draft?: true;
  /** Whether an unfinished sheet is checked as if it were finished. */
  readonly asFinished?: true;
  readonly locale?: Locale;
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
    .option('--as-finished', words.asFinished)
    .addHelpText('after', words.after)
    .action((paths: string[], options: CheckOptions) => check(paths, options, context));
}

/** Checks sheets one after another and prints what was found of each at once. */
async function check(paths: readonly string[], options: CheckOptions, given: CommandContext): Promise<void> {
  if (options.draft && options.asFinished)
    throw new UserError(given.t('usage.together', { option: '--draft', other: '--as-finished' }));
  const settingsIn = settingsFrom(options, given);
  const context = inLanguage(options.locale ?? settingsIn(folderOf(paths[0] as string)).language, given);
  const { t, locale, print, warn, endWith, hasFailed } = context;
  const today = todayFrom({ today: options.today })();
  const reporter = reporters[options.format ?? 'text'](t);
  const service = createSheetService({
    locale,
    onRuleError: (code, error) => warn(t('rule.failed', { code, reason: String(error) })),
  });

  const summary = { sheets: 0, errors: 0, warnings: 0, information: 0, hints: 0 };
  for (const { path, sheet } of readSheets(paths, service, context)) {
    const settings = settingsIn(dirname(path)).rulesOf(path);
    const sheetContext: SheetContext = {
      uri: pathToFileURL(path).href,
      today,
      settings: options.draft ? settings : finished(settings),
      maxDiagnostics: MAX_DIAGNOSTICS,
      asFinished: options.asFinished ?? false,
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

function settingsFrom({ rules }: CheckOptions, context: CommandContext): SettingsOfFolder {
  if (rules === undefined) return nearestSettings(context);
  const settings = settingsOfFile(rules, context);
  return () => settings;
}

/** The folder that a path names or lies in. */
function folderOf(path: string): string {
  return isFolder(path) ? path : dirname(path);
}

/** Whoever checks from the command line hands a sheet in: that it is unfinished is an error there, unless it is set otherwise. */
function finished(settings: SheetSettings): SheetSettings {
  return { ...settings, rules: { 'sheet-unfinished': 'error', ...settings.rules } };
}
