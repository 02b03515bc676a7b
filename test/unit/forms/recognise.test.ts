import assert from 'node:assert/strict';
import type { Form } from '../../../server/src/forms/form.ts';
import { eakr2014, esr2014 } from '../../../server/src/forms/hanke2014.ts';
import { publishedForms } from '../../../server/src/forms/index.ts';
import { createSheetService } from '../../../server/src/service.ts';
import { applied, CONTEXT, diagnose, edit, findings, mendedAll, seed, service, theOne } from '../../support/sheets.ts';

const ESR_2007 = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus';
const ESR_2014 = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';
const EAKR_2014 = 'Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus';

const formOf = (text: string, by = service) => by.info(by.read(text), CONTEXT).form;

/** A seed whose title line is written otherwise. */
const titled = (code: 'S11825' | 'S20884', title: string) =>
  edit(seed(code), code === 'S11825' ? ESR_2007 : ESR_2014, title);

/** The title alone is told of, and "fix all" gives the seed back. */
function isOnlyMisspelt(code: 'S11825' | 'S20884', title: string) {
  const text = titled(code, title);
  assert.deepEqual(
    diagnose(text).map((finding) => finding.code),
    ['heading-spelling'],
    title,
  );
  assert.equal(mendedAll(text), seed(code), title);
}

describe('a title that the text outvotes', () => {
  it('is the one wrong thing: the words of the other form in it are put right', () => {
    isOnlyMisspelt('S20884', ESR_2007);
    isOnlyMisspelt('S11825', ESR_2014);
    isOnlyMisspelt('S20884', `## ${ESR_2007}`);
    isOnlyMisspelt('S20884', ESR_2007.replace(' rahoittaman', '\nrahoittaman'));
  });

  it('has five headings and labels against it, and ten times those that speak for it', () => {
    const labels = ['Hankekoodi:', 'Hankkeen nimi:', 'Erityistavoite:', 'Hakijan virallinen nimi:', 'Jakeluosoite:'];
    const headings = ['1 Hanke', '2 Hakijan perustiedot', '5 Projektin julkinen rahoitus, euroa'];
    const text = (...lines: string[]) => [ESR_2007, ...lines, ''].join('\n\n');
    assert.equal(formOf(text(...labels.slice(1))), 'esr-2007');
    assert.equal(formOf(text(...labels)), 'esr-2014');
    assert.equal(formOf(text('Projektikoodi:', ...labels, ...headings, 'Postinumero:')), 'esr-2007');
    assert.equal(formOf(text('Projektikoodi:', ...labels, ...headings, 'Postinumero:', 'WWW-osoite:')), 'esr-2014');
  });

  it('is not outvoted by one label over and over', () => {
    assert.equal(formOf(`${ESR_2014}\n\n1 Hanke\n\n${'Asema: johtaja\n'.repeat(20)}`), 'esr-2014');
  });

  it('is never that of the other fund of 2014: the title alone tells the two apart', () => {
    assert.equal(formOf(titled('S20884', EAKR_2014)), 'eakr-2014');
    assert.equal(formOf(titled('S20884', EAKR_2014.replace('hankkeen', 'projektin'))), 'eakr-2014');
  });
});

describe('a title line', () => {
  it('is the title when it is decorated', () => {
    for (const title of [`# ${ESR_2014}`, `**${ESR_2014}**`, `- ${ESR_2014}`, `${ESR_2014}:`, ESR_2014.toUpperCase()]) {
      isOnlyMisspelt('S20884', title);
    }
  });

  it('is the title when it is shortened to two words or more', () => {
    isOnlyMisspelt('S20884', 'Euroopan sosiaalirahaston (ESR) rahoittaman');
    isOnlyMisspelt('S11825', 'Euroopan sosiaalirahaston');
  });

  it('is the title when one of its words is another or lost', () => {
    isOnlyMisspelt('S20884', 'Euroopan sosiaalirahaston (ESR) tukeman hankkeen kuvaus');
    isOnlyMisspelt('S20884', 'Euroopan sosiaalirahaston rahoittaman hankkeen kuvaus');
    isOnlyMisspelt('S11825', 'sosiaalirahaston (ESR) rahoittaman projektin kuvaus');
  });

  it('is the title when it is broken over two lines, also with a blank line between', () => {
    for (const gap of ['\n', '\n\n', '\n  ']) {
      isOnlyMisspelt('S20884', ESR_2014.replace(' rahoittaman', `${gap}rahoittaman`));
    }
    const broken = titled('S20884', ESR_2014.replace(' rahoittaman', '\nrahoittaman'));
    const { message } = theOne(broken, 'heading-spelling');
    assert.equal(message, `The title is broken over several lines. It should be one: “${ESR_2014}”.`);
    const formatted = applied(broken, service.format(service.read(broken), undefined, CONTEXT));
    assert.equal(formatted, applied(formatted, service.format(service.read(formatted), undefined, CONTEXT)));
    assert.ok(formatted.includes('(ESR)\nrahoittaman hankkeen kuvaus\n\n1 Hanke'));
  });

  it('is no line that differs in more, and none below the first lines', () => {
    const other = 'Euroopan rahaston tukeman hankkeen kuvaus';
    assert.deepEqual(findings(titled('S20884', other)), [
      'title-missing "Euroopan unioni Vipuvoimaa EU:lta"',
      `text-stray "${other}"`,
    ]);
    const below = edit(seed('S11825'), '- laaditaan esite', 'Euroopan sosiaalirahaston');
    assert.deepEqual(findings(edit(below, `${ESR_2007}\n\n`, '')), ['title-missing "Euroopan unioni"']);
  });
});

describe("a person's own form", () => {
  const own: Form = { ...esr2014, id: 'own', title: 'Oman rahaston hankkeen kuvaus' };
  const withOwn = createSheetService({ locale: 'en', forms: [...publishedForms, own] });
  const renamed = createSheetService({ locale: 'en', forms: [...publishedForms, { ...own, title: ESR_2014 }] });

  it('is told by its title, though all its headings are those of a published one', () => {
    assert.equal(formOf(titled('S20884', 'Oman rahaston hankkeen kuvaus'), withOwn), 'own');
  });

  it('never takes a text from a published one', () => {
    assert.equal(formOf('Hankekoodi: S20884\n', withOwn), 'esr-2014');
    assert.equal(formOf('Hankekoodi: A70884\n', withOwn), eakr2014.id);
    assert.equal(formOf(edit(seed('S20884'), `${ESR_2014}\n\n`, ''), withOwn), 'esr-2014');
    assert.equal(formOf(seed('S20884'), renamed), 'esr-2014');
    assert.equal(formOf(titled('S20884', ESR_2007), withOwn), 'esr-2014');
  });
});
