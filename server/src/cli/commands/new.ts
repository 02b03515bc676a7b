import type { Command } from 'commander';
import type { FormInfo, NewSheet } from '../../../../shared/protocol.ts';
import type { Locale } from '../../forms/form.ts';
import { createSheetService, type SheetService } from '../../service.ts';
import { editDistance } from '../../values/near.ts';
import { type CommandContext, inLanguage, UserError } from '../context.ts';
import { help } from '../help.ts';
import { oneOf } from '../options.ts';
import { readSheet } from '../readSheets.ts';
import { nearestSettings } from '../settings.ts';
import { locales } from '../words.ts';

interface NewOptions {
  readonly code?: string;
  /** The path of a sheet whose applicant is kept. */
  readonly like?: string;
  readonly locale?: Locale;
}

/** An id that takes more edits than this to become another one is not meant for it. */
const NEAR_EDITS = 3;

/** Adds `esr new` to the program. */
export function addNewCommand(program: Command, context: CommandContext): void {
  const { t, locale } = context;
  const words = help[locale].new;
  program
    .command('new')
    .description(words.description)
    .argument(`[${words.form}]`, words.forms)
    .option('--code <code>', words.code)
    .option('--like <file>', words.like)
    .option('--locale <language>', help[locale].locale, oneOf('--locale', locales, t))
    .addHelpText('after', words.after)
    .action((form: string | undefined, options: NewOptions) => printNew(form, options, context));
}

/** Prints a new sheet, or the forms that it can be of. */
async function printNew(form: string | undefined, options: NewOptions, given: CommandContext): Promise<void> {
  const context = inLanguage(options.locale ?? nearestSettings(given)('.').language, given);
  const service = createSheetService({ locale: context.locale });
  const { code, like } = options;
  if (form !== undefined) formOfId(service, form, context);
  if (like !== undefined) return context.print(sheetLike(service, form, { code, like }, context).text);
  if (form !== undefined)
    return context.print(withCode(service, form, code, context, service.newSheet(form, code)).text);
  if (code !== undefined) throw new UserError(context.t('usage.argument', { name: help[context.locale].new.form }));
  return context.print(listOf(service.forms()));
}

function sheetLike(
  service: SheetService,
  form: string | undefined,
  { code, like: path }: { code: string | undefined; like: string },
  context: CommandContext,
): NewSheet {
  const sheet = readSheet(path, service, context);
  const own = service.info(sheet, { uri: '' }).form;
  if (own === null) throw new UserError(context.t('new.noForm', { path }));
  if (form !== undefined && form !== own) throw new UserError(context.t('new.otherForm', { path, form: own }));
  return withCode(service, own, code, context, service.newSheetLike(sheet, code));
}

/** A new sheet, which there is none of when the code is wrong. */
function withCode(
  service: SheetService,
  id: string,
  written: string | undefined,
  context: CommandContext,
  sheet: NewSheet | undefined,
): NewSheet {
  if (sheet) return sheet;
  const { codes, codeExample: example } = formOfId(service, id, context);
  const args = { written: written ?? '', form: id, codes: codes.join(' / '), example };
  throw new UserError(context.t('new.code', args));
}

function formOfId(service: SheetService, written: string, { t }: CommandContext): FormInfo {
  const forms = service.forms();
  const found = forms.find(({ id }) => id === written);
  if (found) return found;
  const edits = ({ id }: FormInfo) => editDistance(written.toLowerCase().slice(0, 100), id);
  const [near] = forms.filter((form) => edits(form) <= NEAR_EDITS).sort((a, b) => edits(a) - edits(b));
  const suggestion = near ? ` ${t('near', { near: near.id })}` : '';
  throw new UserError(`${t('new.form', { written })}${suggestion}\n${t('new.forms')}`);
}

function listOf(forms: readonly FormInfo[]): string {
  const width = Math.max(...forms.map(({ id }) => id.length));
  return forms.map(({ id, name, use }) => `${id.padEnd(width)}  ${name}. ${use}\n`).join('');
}
