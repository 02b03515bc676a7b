import type { Writable } from 'node:stream';
import { Command, CommanderError } from 'commander';
import { version } from '../../../package.json';
import { addCheckCommand } from './commands/check.ts';
import { addNewCommand } from './commands/new.ts';
import { type CommandContext, exitCode, UserError } from './context.ts';
import { help } from './help.ts';
import { type Environment, localeFrom } from './options.ts';
import { writerTo } from './output.ts';
import { printable } from './printable.ts';
import { reasonOf } from './readText.ts';
import { usageError } from './usageError.ts';
import { wordsIn } from './words.ts';

/** Runs the `esr` command; gives its exit code when all it has to say has been written. */
export async function runCli(
  args: readonly string[],
  out: Writable,
  err: Writable,
  environment: Environment,
): Promise<number> {
  const locale = localeFrom(args, environment);
  const t = wordsIn(locale);
  let code: number = exitCode.ok;
  const endWith = (wanted: number) => {
    code = Math.max(code, wanted);
  };

  // Nobody is left to tell when standard error fails.
  const complain = writerTo(err, () => {});
  const warn = (message: string) => void complain(`esr: ${message}\n`);
  const fail = (message: string) => {
    warn(message);
    endWith(exitCode.failed);
  };
  const print = writerTo(out, (error) => {
    // Whoever stopped reading may have seen enough.
    if (error.code === 'EPIPE') warn(t('output.closed'));
    else fail(t('output.failed', { reason: reasonOf(error) }));
  });

  const hasFailed = () => code === exitCode.failed;
  const context: CommandContext = { locale, t, print, warn, fail, hasFailed, endWith };
  try {
    await createProgram(context, complain).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof UserError) fail(error.message);
    else if (!(error instanceof CommanderError)) throw error;
    else if (error.code === 'commander.help') endWith(exitCode.failed);
    else if (error.exitCode !== 0) fail(`${printable(usageError(error, t))}\n${help[locale].more}`);
  }
  await Promise.all([print(''), complain('')]);
  return code;
}

function createProgram(context: CommandContext, complain: (text: string) => void): Command {
  const words = help[context.locale];
  const inWords = (usage: string) => usage.replace('[options]', `[${words.options}]`);
  const program = new Command('esr')
    .description(words.description)
    .version(version, '--version', words.version)
    .helpOption('-h, --help', words.help)
    .usage(`[${words.options}] [${words.command}]`)
    .helpCommand(`help [${words.command}]`, words.helpCommand)
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      styleUsage: inWords,
      styleSubcommandTerm: inWords,
    })
    .configureOutput({ writeOut: (text) => void context.print(text), writeErr: complain, outputError: () => {} })
    .exitOverride();
  // What it inherits is set by now.
  addNewCommand(program, context);
  addCheckCommand(program, context);
  return program;
}
