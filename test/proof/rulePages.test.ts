import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pagePath, renderRuleIndex, renderRulePage } from '../../scripts/generate/rulePages.ts';
import { pageLocales, ruleWords } from '../../scripts/generate/ruleWords.ts';
import { usualSettings } from '../../server/src/features/context.ts';
import { publishedForms } from '../../server/src/forms/index.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { createSheetService } from '../../server/src/service.ts';
import { projectRoot } from '../support/paths.ts';
import { examplesIn, layOver, type RuleExample, sheetOf } from '../support/ruleExamples.ts';
import { wholeSheet } from '../support/wholeSheet.ts';

const service = createSheetService({ locale: 'fi' });

/** How a page speaks of quick fixes. */
const QUICK_FIX = { fi: /pikakorjau/i, sv: /snabbkorrigering/i, en: /quick fix/i };

/** Any day after the projects of the whole sheets have ended. */
const TODAY = '2026-01-01';

function diagnose(text: string, lengths: RuleExample['lengths'] = {}) {
  const settings = { ...usualSettings, lengths };
  return service.diagnostics(service.read(text), { uri: 'file:///sheet.esr', today: TODAY, settings });
}

const diagnoseExample = (example: RuleExample) => diagnose(sheetOf(example, publishedForms), example.lengths);

/** Whether the editor offers quick fixes for what is found in an example. */
function hasQuickFix(example: RuleExample): boolean {
  const sheet = service.read(sheetOf(example, publishedForms));
  const context = { uri: 'file:///sheet.esr', today: TODAY };
  const range = { start: sheet.lines.positionAt(0), end: sheet.lines.positionAt(sheet.text.length) };
  const params = { diagnostics: diagnoseExample(example), range, only: ['quickfix'] };
  return service.codeActions(sheet, params, context).length > 0;
}

function codesIn(example: RuleExample): string[] {
  return [...new Set(diagnoseExample(example).map(({ code }) => code))];
}

/** A file's text; empty when there is none, which the list of files tells better. */
function read(path: string): string {
  const file = join(projectRoot, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function headingsIn(page: string): string[] {
  return Array.from(page.matchAll(/^## (.+)$/gm), ([, heading = '']) => heading);
}

/** The text below a heading of a page. */
function below(page: string, heading: string): string {
  return page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** Whether a text says something: more than the comment of a skeleton that nobody has filled in. */
function saysSomething(text: string): boolean {
  return text.replaceAll(/<!--.*?-->/gs, '').trim().length > 30;
}

describe('the sheets that examples are laid over', () => {
  for (const form of publishedForms) {
    it(`${form.id}: nothing is found in it`, () => {
      const text = wholeSheet(form);
      assert.equal(service.read(text).index?.form.id, form.id);
      assert.deepEqual(diagnose(text), []);
    });
  }
});

describe('laying an example over a sheet', () => {
  const sheet = 'A: 1\nB: 2\nRow 1 1\n4 Heading\nC: 3\nB: 4\nend\n';

  it('replaces one line by its label', () => {
    assert.equal(layOver(sheet, 'B: 9'), 'A: 1\nB: 9\nRow 1 1\n4 Heading\nC: 3\nB: 4\nend\n');
  });

  it('replaces from the first line of the example to its last', () => {
    assert.equal(layOver(sheet, 'A: 8\n\nnew\n4 Heading'), 'A: 8\n\nnew\n4 Heading\nC: 3\nB: 4\nend\n');
  });

  it('knows an impact row by its title', () => {
    assert.equal(layOver(sheet, 'Row 7'), sheet.replace('Row 1 1', 'Row 7'));
  });

  it('takes what follows an ellipsis further down', () => {
    assert.equal(layOver(sheet, 'C: 7\n…\nB: 8'), sheet.replace('C: 3\nB: 4', 'C: 7\nB: 8'));
  });

  it('fails when the sheet lacks the first or the last line', () => {
    assert.throws(() => layOver(sheet, 'D: 1'), /no line “D: 1”/);
    assert.throws(() => layOver(sheet, 'C: 1\nA: 1'), /no line “A: 1”/);
  });
});

for (const locale of pageLocales) {
  describe(`the rule pages in ${locale}`, () => {
    const [wrong, right, fix, why] = ruleWords[locale].headings;
    const quickFix = QUICK_FIX[locale];

    it('are one a rule and an index', () => {
      const files = readdirSync(join(projectRoot, `docs/rules/${locale}`)).sort();
      assert.deepEqual(files, [...rules.map(({ code }) => `${code}.md`), 'README.md'].sort());
    });

    it('are all listed in the index, which the registry makes', () => {
      const index = read(pagePath(locale, 'README'));
      assert.equal(index, renderRuleIndex(locale), 'run `npm run generate`');
      for (const { code } of rules) assert.ok(index.includes(`(${code}.md)`), code);
    });

    for (const rule of rules) {
      describe(rule.code, () => {
        const page = read(pagePath(locale, rule.code));
        const examples = examplesIn(page);

        it('has the head and foot of the registry', () => {
          assert.equal(page, renderRulePage(rule, locale), 'run `npm run generate`');
        });

        it('has every part, with text in it', () => {
          assert.deepEqual(headingsIn(page), [wrong, right, fix, why, ruleWords[locale].foot[0]]);
          const meaning = page.split('\n## ')[0]?.split('\n\n')[2] ?? '';
          for (const text of [meaning, below(page, fix), below(page, why)]) assert.ok(saysSomething(text), text);
        });

        it('has examples, each under the heading that says what it is', () => {
          const outcomes = (part: string) => examplesIn(part).map(({ outcome }) => outcome);
          assert.ok(outcomes(below(page, wrong)).length > 0);
          assert.ok(outcomes(below(page, wrong)).every((outcome) => outcome === 'wrong'));
          assert.deepEqual(outcomes(below(page, right)), ['right']);
          assert.equal(examples.length, page.split('```esr').length - 1);
        });

        for (const example of examples) {
          it(`${example.outcome}: ${example.text.replaceAll('\n', ' ⏎ ')}`, () => {
            assert.deepEqual(codesIn(example), example.outcome === 'wrong' ? [rule.code] : []);
          });
        }

        it('speaks of quick fixes just when there are some', () => {
          assert.equal(quickFix.test(below(page, fix)), examples.some(hasQuickFix));
        });
      });
    }
  });
}

describe('a rule that has no page yet', () => {
  const rule = rules[0] as Rule;
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'esr-rule-page-'));
    for (const locale of pageLocales) mkdirSync(join(folder, `docs/rules/${locale}`), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const locale of pageLocales) {
    it(`gets a skeleton in ${locale} with every part and nothing said, and keeps it`, () => {
      const page = renderRulePage(rule, locale, folder);
      const parts = [...ruleWords[locale].headings, ruleWords[locale].foot[0]];
      assert.deepEqual(headingsIn(page), parts);
      assert.deepEqual(
        examplesIn(page).map(({ outcome }) => outcome),
        ['wrong', 'right'],
      );
      for (const heading of parts.slice(2, 4)) assert.ok(!saysSomething(below(page, heading)), heading);

      writeFileSync(join(folder, pagePath(locale, rule.code)), page);
      assert.equal(renderRulePage(rule, locale, folder), page);
    });
  }
});

describe('the rule pages in the three languages', () => {
  for (const { code } of rules) {
    it(`${code}: have the same examples`, () => {
      const [first, ...others] = pageLocales.map((locale) => examplesIn(read(pagePath(locale, code))));
      for (const other of others) assert.deepEqual(other, first);
    });
  }
});
