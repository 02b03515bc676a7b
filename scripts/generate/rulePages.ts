import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categoryTitles, ruleTitles } from '../../server/src/messages/titles.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { categories, severitySettings } from '../../server/src/settings.ts';
import { type PageLocale, ruleWords } from './ruleWords.ts';

const LIST = { fi: new Intl.ListFormat('fi'), sv: new Intl.ListFormat('sv'), en: new Intl.ListFormat('en-GB') };

/** The file of a rule's page, or of the index of them, from the project's root. */
export function pagePath(locale: PageLocale, name: string): string {
  return `docs/rules/${locale}/${name}.md`;
}

/**
 * A rule's page. Its head (title and table) and its foot (the settings) are made from the registry; what stands
 * between them is written by hand and kept. A rule without a page gets a skeleton of those parts to fill in.
 */
export function renderRulePage(rule: Rule, locale: PageLocale, folder = join(__dirname, '../..')): string {
  const file = join(folder, pagePath(locale, rule.code));
  const body = existsSync(file) ? handWritten(readFileSync(file, 'utf8'), locale) : skeleton(locale);
  return `${[...head(rule, locale), body, ...foot(rule, locale)].join('\n\n')}\n`;
}

/** The list of all rules by category, with a link to each one's page. */
export function renderRuleIndex(locale: PageLocale): string {
  const { index, categories: explained, inSettings, severities } = ruleWords[locale];
  const chapters = categories.flatMap((category) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map(({ code, severity }) => [`[${ruleTitles[code][locale]}](${code}.md)`, `\`${code}\``, severities[severity]]);
    const title = categoryTitles[category][locale];
    return [`## ${title}`, `${explained[category]} ${inSettings} \`${category}\`.`, table(index.columns, rows)];
  });
  return `${[`# ${index.title}`, ...index.introduction, ...chapters].join('\n\n')}\n`;
}

function head({ code, category, severity, safe }: Rule, locale: PageLocale): string[] {
  const { head: columns, severities, yes, no } = ruleWords[locale];
  const chapter = categoryTitles[category][locale];
  const link = `[${chapter}](README.md#${chapter.toLowerCase().replaceAll(' ', '-')})`;
  const row = [`\`${code}\``, severities[severity], link, safe ? yes : no];
  return [`# ${ruleTitles[code][locale]}`, table(columns, [row])];
}

function foot({ code, category }: Rule, locale: PageLocale): string[] {
  const { foot: texts, severities } = ruleWords[locale];
  const [heading, beforeRule, beforeCategory] = texts;
  const values = severitySettings.map((value) => {
    const word = severities[value];
    return word === value ? `\`${value}\`` : `\`${value}\` (${word})`;
  });
  return [
    `## ${heading}`,
    beforeRule.replace('SEVERITIES', LIST[locale].format(values)),
    setting('esr.rules', `"${code}": "off"`),
    beforeCategory,
    setting('esr.categories', `"${category}": false`),
  ];
}

/** A page without its head and foot, which a new page need not have. */
function handWritten(text: string, locale: PageLocale): string {
  const blocks = text.trim().split('\n\n');
  const begin = blocks.findIndex((block) => !/^(?:# |\|)/.test(block));
  const end = blocks.indexOf(`## ${ruleWords[locale].foot[0]}`);
  return blocks.slice(begin, end < 0 ? undefined : end).join('\n\n');
}

/** The parts that are written by hand: comments that say what goes there, and examples to fill in. */
function skeleton(locale: PageLocale): string {
  const [wrong, right, fix, why] = ruleWords[locale].headings;
  const [meaning, howToFix, reason] = ruleWords[locale].prompts.map((text) => `<!-- ${text} -->`);
  const example = (outcome: string) => `\`\`\`esr ${outcome} esr-2014\n\n\`\`\``;
  return [
    ...[meaning, `## ${wrong}`, example('wrong'), `## ${right}`, example('right')],
    ...[`## ${fix}`, howToFix, `## ${why}`, reason],
  ].join('\n\n');
}

function setting(name: string, entry: string): string {
  return `\`\`\`json\n"${name}": { ${entry} }\n\`\`\``;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
