import type { Locale } from '../../server/src/forms/form.ts';
import { categoryTitles, ruleTitles } from '../../server/src/messages/titles.ts';
import { rules } from '../../server/src/rules/index.ts';
import { categories, severitySettings } from '../../server/src/settings.ts';
import { RENAMED_CATEGORIES } from '../../shared/protocol.ts';

const ruleKey = (code: string) => `rule.${code}`;
const categoryKey = (category: string) => `category.${category}`;

/** What is said of a chapter's old name in the settings. */
const RENAMED: Readonly<Record<Locale, string>> = {
  fi: 'Sääntöryhmän nimi on nyt NAME.',
  sv: 'Regelgruppen heter nu NAME.',
  en: 'This category is now called NAME.',
};

/** The settings that speak of rules, as the manifest declares them, so that settings.json completes each code. */
export function ruleSettings(): Record<string, object> {
  return {
    'esr.rules': {
      type: 'object',
      scope: 'resource',
      default: {},
      markdownDescription: '%setting.rules%',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ code, severity }) => [
          code,
          { type: 'string', enum: severitySettings, default: severity, description: `%${ruleKey(code)}%` },
        ]),
      ),
    },
    'esr.overrides': {
      type: 'array',
      scope: 'resource',
      default: [],
      markdownDescription: '%setting.overrides%',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files', 'rules'],
        properties: {
          files: { type: 'string', description: '%setting.overrides.files%' },
          rules: {
            type: 'object',
            description: '%setting.rules%',
            propertyNames: { enum: rules.map(({ code }) => code) },
            additionalProperties: { type: 'string', enum: severitySettings },
          },
        },
      },
    },
    'esr.categories': {
      type: 'object',
      scope: 'resource',
      // Every chapter, so that the settings show what is on.
      default: Object.fromEntries(categories.map((category) => [category, true])),
      markdownDescription: '%setting.categories%',
      additionalProperties: false,
      properties: Object.fromEntries([
        ...categories.map((category) => [
          category,
          { type: 'boolean', default: true, description: `%${categoryKey(category)}%` },
        ]),
        ...Object.keys(RENAMED_CATEGORIES).map((old) => [
          old,
          { type: 'boolean', deprecationMessage: `%${categoryKey(old)}%` },
        ]),
      ]),
    },
  };
}

/** The texts of those settings in a language, by the keys that the manifest names. */
export function ruleSettingTexts(locale: Locale): Record<string, string> {
  return Object.fromEntries([
    ...rules.map(({ code }) => [ruleKey(code), ruleTitles[code][locale]]),
    ...categories.map((category) => [categoryKey(category), categoryTitles[category][locale]]),
    ...Object.entries(RENAMED_CATEGORIES).map(([old, now]) => [categoryKey(old), RENAMED[locale].replace('NAME', now)]),
  ]);
}
