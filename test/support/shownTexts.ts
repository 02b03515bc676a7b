import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fi } from '../../client/src/messages/fi.ts';
import { sv } from '../../client/src/messages/sv.ts';
import { help as commandHelp } from '../../server/src/cli/help.ts';
import { texts as commandTexts } from '../../server/src/cli/words.ts';
import * as fieldHelp from '../../server/src/forms/help.ts';
import { catalogues } from '../../server/src/messages/catalogue.ts';
import { categoryTitles, ruleTitles } from '../../server/src/messages/titles.ts';
import { projectRoot } from './paths.ts';

/** A text that a person reads, and the place in the sources that says it. */
export interface ShownText {
  readonly source: string;
  readonly text: string;
}

const clientTexts = { fi, sv } as const;

/** Every text that the product shows in a language: messages, help, settings, rule pages, editor and command line. */
export function shownTexts(language: 'fi' | 'sv'): ShownText[] {
  return [
    ...leaves('messages', catalogues[language]),
    ...leaves('rule titles', inLanguage(ruleTitles, language)),
    ...leaves('category titles', inLanguage(categoryTitles, language)),
    ...leaves('field help', inLanguage(fieldHelp, language)),
    ...leaves('command', commandTexts[language]),
    ...leaves('command help', commandHelp[language]),
    ...leaves('client', clientTexts[language]),
    ...leaves('manifest', JSON.parse(read(`package.nls.${language}.json`))),
    ...rulePages(language),
    ...(language === 'fi' ? paragraphs('README.fi.md') : []),
  ];
}

function inLanguage<Key extends string>(texts: Readonly<Record<string, Readonly<Record<Key, string>>>>, language: Key) {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text[language]]));
}

/** The texts of an object, however deep. */
function leaves(source: string, value: unknown): ShownText[] {
  if (typeof value === 'string') return [{ source, text: value }];
  return Object.entries(value as object).flatMap(([name, inner]) => leaves(`${source}: ${name}`, inner));
}

/** The paragraphs of the rule pages of a language, which need not have any, without the examples from sheets. */
function rulePages(language: string): ShownText[] {
  const folders = readdirSync(join(projectRoot, 'docs/rules'));
  if (!folders.includes(language)) return [];
  return readdirSync(join(projectRoot, 'docs/rules', language)).flatMap((name) => {
    return paragraphs(`docs/rules/${language}/${name}`);
  });
}

/** The paragraphs of a page, without what stands between fences. */
function paragraphs(source: string): ShownText[] {
  const prose = read(source).replace(/^```[\s\S]*?^```$/gm, '');
  return prose.split(/\n{2,}/).map((text) => ({ source, text }));
}

function read(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
