import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsPath } from '../../scripts/generate/manifest.ts';
import { projectRoot } from '../support/paths.ts';

const LOCALES = ['en', 'fi', 'sv'] as const;

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const texts = Object.fromEntries(LOCALES.map((locale) => [locale, JSON.parse(read(textsPath(locale)))]));
const manifest = read('package.json');
const { capabilities, contributes } = JSON.parse(manifest);
const settings = contributes.configuration.properties;

/** Commands that can be run whatever is in front. */
const ANYWHERE = ['esr.newSheet', 'esr.restartServer', 'esr.showLog', 'esr.explainRule', 'esr.openWalkthrough'];

describe('the texts of the manifest', () => {
  const asked = new Set(Array.from(manifest.matchAll(/"%([^"%]+)%"/g), ([, key = '']) => key));

  for (const locale of LOCALES) {
    it(`are all there in ${locale}, and none that nobody asks for`, () => {
      deepEqual(Object.keys(texts[locale]).sort(), [...asked].sort());
      for (const [key, text] of Object.entries(texts[locale])) ok(String(text).trim(), key);
    });
  }
});

describe('the commands', () => {
  for (const { command, title, category, enablement } of contributes.commands) {
    it(`${command} is under ESR, has a name in each language, and is offered where it can be run`, () => {
      equal(category, 'ESR');
      const names = LOCALES.map((locale) => texts[locale][title.slice(1, -1)]);
      equal(new Set(names).size, LOCALES.length, names.join());
      const [offered] = contributes.menus.commandPalette.filter(
        (item: { command: string }) => item.command === command,
      );
      equal((enablement ?? offered?.when) !== undefined, !ANYWHERE.includes(command));
    });
  }

  for (const locale of LOCALES) {
    it(`have names of their own in ${locale}`, () => {
      const names = contributes.commands.map(({ title }: { title: string }) => texts[locale][title.slice(1, -1)]);
      equal(new Set(names).size, names.length);
    });
  }
});

describe('the first steps', () => {
  const [{ steps }] = contributes.walkthroughs;
  const declared = new Set(contributes.commands.map(({ command }: { command: string }) => command));
  const isKnown = (command: string) => !command.startsWith('esr.') || declared.has(command);

  for (const { id, description, completionEvents } of steps) {
    it(`${id}: name commands that there are, the same in every language, and end by one of them`, () => {
      const commandsOf = (text: string) =>
        Array.from(text.matchAll(/\(command:([\w.]+)/g), ([, command = '']) => command);
      const linked = LOCALES.map((locale) => commandsOf(texts[locale][description.slice(1, -1)]));
      deepEqual(linked[1], linked[0]);
      deepEqual(linked[2], linked[0]);
      const ending = completionEvents.map((event: string) => event.replace(/^\w+:/, ''));
      ok(linked[0]?.every(isKnown) && ending.every((name: string) => isKnown(name) || name in settings));
    });
  }
});

describe('a folder that is not trusted, or that is on no disk', () => {
  for (const [capability, { supported, description }] of Object.entries<Record<string, unknown>>(capabilities)) {
    it(`${capability}: is served, and the manifest says why it can be`, () => {
      equal(supported, true);
      ok(/^%.+%$/.test(String(description)));
    });
  }
});
