import type { CommanderError } from 'commander';
import type { WordKey, Words } from './words.ts';

/** What commander complains of, the name it quotes, and what we say instead. */
const COMPLAINTS: Readonly<Record<string, { readonly quoted: RegExp; readonly key: WordKey }>> = {
  'commander.unknownCommand': { quoted: /unknown command '(.*?)'(?:\n|$)/s, key: 'usage.command' },
  'commander.unknownOption': { quoted: /unknown option '(.*?)'(?:\n|$)/s, key: 'usage.option' },
  'commander.optionMissingArgument': { quoted: /option '(.*?)' argument missing/s, key: 'usage.optionValue' },
  'commander.missingArgument': { quoted: /argument '(.*?)'/s, key: 'usage.argument' },
};

/** What other programs, and our own settings, call an option; too far from ours for commander to see it. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  '--language': '--locale',
  '--lang': '--locale',
  '--finished': '--as-finished',
};

/** Says in the user's language why a call makes no sense; what commander alone knows stays in its English. */
export function usageError({ code, message }: CommanderError, t: Words): string {
  const complaint = COMPLAINTS[code];
  const name = complaint?.quoted.exec(message)?.[1];
  if (!complaint || name === undefined) return message.replace(/^error: /, '');
  const near = OTHER_NAMES[name.replace(/=.*/s, '')] ?? /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1];
  return `${t(complaint.key, { name })}${near === undefined ? '' : ` ${t('near', { near })}`}`;
}
