import type { Locale } from '../forms/form.ts';
import { categoryTitles, ruleTitles } from '../messages/titles.ts';
import { rules } from '../rules/index.ts';
import type { Category } from '../rules/rule.ts';
import type { RuleSettings } from './context.ts';

/** What the settings turn off, so that nothing is silent: chapters, and rules of others, by their titles. */
export function turnedOff(settings: RuleSettings | undefined, locale: Locale): string[] {
  if (!settings) return [];
  const isOff = (category: Category) => settings.categories[category] === false;
  const chapters = new Set(rules.map(({ category }) => category).filter(isOff));
  const single = rules.filter(({ code, category }) => !isOff(category) && settings.rules[code] === 'off');
  return [
    ...[...chapters].map((category) => categoryTitles[category][locale]),
    ...single.map(({ code }) => ruleTitles[code][locale]),
  ];
}
