import { rules } from '../../server/src/rules/index.ts';
import { renderForms } from './forms.ts';
import { renderGrammar } from './grammar.ts';
import { renderManifest, renderTexts, textsPath } from './manifest.ts';
import { renderNotices } from './notices.ts';
import { pagePath, renderRuleIndex, renderRulePage } from './rulePages.ts';
import { pageLocales } from './ruleWords.ts';

/** A file of the repository that is made from the core or from what is bundled with it, never by hand. */
export interface Output {
  readonly name: string;
  /** From the project's root. */
  readonly path: string;
  readonly render: () => string;
}

/** Every generated file. */
export const outputs: readonly Output[] = [
  { name: 'grammar', path: 'syntaxes/esr.tmLanguage.json', render: renderGrammar },
  { name: 'manifest', path: 'package.json', render: renderManifest },
  ...(['en', 'fi', 'sv'] as const).map((locale) => ({
    name: 'manifest',
    path: textsPath(locale),
    render: () => renderTexts(locale),
  })),
  { name: 'notices', path: 'ThirdPartyNotices.txt', render: renderNotices },
  { name: 'forms', path: 'docs/forms.md', render: renderForms },
  ...pageLocales.flatMap((locale) => [
    { name: 'rules', path: pagePath(locale, 'README'), render: () => renderRuleIndex(locale) },
    ...rules.map((rule) => ({
      name: 'rules',
      path: pagePath(locale, rule.code),
      render: () => renderRulePage(rule, locale),
    })),
  ]),
];
