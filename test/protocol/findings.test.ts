import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { DiagnosticSeverity, type Range } from 'vscode-languageserver-protocol/node';
import { LanguageClient } from '../support/languageClient.ts';
import { marked } from '../support/marks.ts';
import { messageOf, type OpenDocument } from '../support/openDocument.ts';
import { asDocument, seed, seeds } from '../support/sheets.ts';

const { Error: error, Warning: warning } = DiagnosticSeverity;

/** One change to a published sheet, and the one thing the server must then say. */
interface Damage {
  readonly what: string;
  readonly of: 'S11825' | 'S10930' | 'S20884';
  readonly change: (text: string) => string;
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  /** The text under the squiggle, the only such one in the sheet; marked `«…»` where more is needed to tell it. */
  readonly at: string;
  /** What the message must name. */
  readonly says: RegExp;
  /** Whether its quick fix gives back the published sheet byte for byte, or what it gives instead. */
  readonly fix: 'restores' | 'none' | ((text: string) => string);
}

const FUNDING = '7. Projektin julkinen rahoitus, euroa';
const TITLE_2007 = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus';
const TITLE_2014 = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';

const replaced = (part: string, by: string) => (text: string) => {
  ok(text.includes(part), `the sheet has no “${part}”`);
  return text.replace(part, by);
};
const without = (part: string) => replaced(part, '');

/** Moves a section, from its heading up to the next one, in front of another. */
const moved = (heading: string, next: string, before: string) => (text: string) => {
  const block = text.slice(text.indexOf(heading), text.indexOf(next));
  return text.replace(block, '').replace(before, block + before);
};

/** The range of a text that stands once in a sheet, or of what is marked in it. */
function placeOf(written: string, sheet: OpenDocument): Range {
  const { text, spans } = marked(written);
  equal(sheet.text.split(text).length, 2, `stands once in the sheet: ${text}`);
  const [{ start, end } = { start: 0, end: text.length }] = spans;
  const document = asDocument(sheet.text);
  const offset = sheet.text.indexOf(text);
  return { start: document.positionAt(offset + start), end: document.positionAt(offset + end) };
}

const damages: readonly Damage[] = [
  {
    what: 'a wrong check digit',
    of: 'S11825',
    change: replaced('0176478-2', '0176478-3'),
    code: 'business-id-checksum',
    severity: error,
    at: '0176478-3',
    says: /\b2\b/,
    fix: 'restores',
  },
  {
    what: 'a wrong check digit of a partner',
    of: 'S20884',
    change: replaced('2048903-4', '2048903-5'),
    code: 'business-id-checksum',
    severity: error,
    at: '2048903-5',
    says: /\b4\b/,
    fix: 'restores',
  },
  {
    what: 'an end before the start',
    of: 'S11825',
    change: replaced('31.8.2014', '31.8.2011'),
    code: 'period-reversed',
    severity: error,
    at: 'Alkaa 1.11.2011 ja päättyy 31.8.2011',
    says: /31\.8\.2011.*1\.11\.2011/,
    fix: 'none',
  },
  {
    what: 'more realised than granted',
    of: 'S11825',
    change: replaced('92 809', '93 702'),
    code: 'funding-actual-over-granted',
    severity: error,
    at: '93 702',
    says: /93 702.*93 700/,
    fix: 'none',
  },
  {
    what: 'a share larger than the whole',
    of: 'S20884',
    change: replaced('802 732', '561 911'),
    code: 'funding-actual-over-total',
    severity: error,
    at: '561 912',
    says: /561 912.*561 911/,
    fix: (published) => replaced('802 732', '561 912')(replaced('561 912', '561 911')(published)),
  },
  {
    what: 'more women than persons',
    of: 'S11825',
    change: replaced('Suunniteltu: 0, joista naisia 0', 'Suunniteltu: 5, joista naisia 6'),
    code: 'count-subset',
    severity: error,
    at: 'Suunniteltu: 5, joista naisia «6»',
    says: /6.*5/,
    fix: 'none',
  },
  {
    what: 'a label with one letter wrong',
    of: 'S11825',
    change: replaced('Toiminnan tila:', 'Toiminnan tyla:'),
    code: 'label-spelling',
    severity: warning,
    at: 'Toiminnan tyla',
    says: /Toiminnan tila/,
    fix: 'restores',
  },
  {
    what: 'a deleted required field',
    of: 'S11825',
    change: without('Y-tunnus: 0176478-2\n\n'),
    code: 'field-missing',
    severity: error,
    at: '2. Projektin toteuttaja',
    says: /Y-tunnus/,
    fix: replaced('Y-tunnus: 0176478-2', 'Y-tunnus:'),
  },
  {
    what: 'a deleted heading',
    of: 'S11825',
    change: without(`${FUNDING}\n\n`),
    code: 'section-missing',
    severity: error,
    at: TITLE_2007,
    says: /7\. Projektin julkinen rahoitus, euroa/,
    fix: 'restores',
  },
  {
    what: 'a deleted heading of a section of prose',
    of: 'S11825',
    change: without('5. Suunnitelman mukainen tiivistelmä toteutuksesta\n\n'),
    code: 'section-missing',
    severity: error,
    at: TITLE_2007,
    says: /5\. Suunnitelman mukainen tiivistelmä toteutuksesta/,
    fix: 'restores',
  },
  {
    what: 'a deleted heading with sections under it',
    of: 'S20884',
    change: without('7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista\n\n'),
    code: 'section-missing',
    severity: error,
    at: TITLE_2014,
    says: /7 Hakemusvaiheessa/,
    fix: 'restores',
  },
  {
    what: 'a deleted heading of a section in another',
    of: 'S20884',
    change: without('7.1 Osallistuvien yritysten lukumäärä\n\n'),
    code: 'section-missing',
    severity: error,
    at: '7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista',
    says: /7\.1 Osallistuvien yritysten lukumäärä/,
    fix: 'restores',
  },
  {
    what: 'a doubled heading',
    of: 'S11825',
    change: replaced(FUNDING, `${FUNDING}\n\n${FUNDING}`),
    code: 'section-duplicate',
    severity: error,
    at: `${FUNDING}\n\n«${FUNDING}»`,
    says: /7\. Projektin julkinen rahoitus, euroa/,
    fix: 'none',
  },
  {
    what: 'a moved section',
    of: 'S11825',
    change: moved(FUNDING, '8. Vastuu', '5. Suunnitelman'),
    code: 'section-order',
    severity: warning,
    at: FUNDING,
    says: /7\. Projektin julkinen rahoitus, euroa/,
    fix: 'restores',
  },
  {
    what: 'a misspelt heading',
    of: 'S11825',
    change: replaced(FUNDING, '7. Projektin julkinen rahoitos, euroa'),
    code: 'heading-spelling',
    severity: warning,
    at: '7. Projektin julkinen rahoitos, euroa',
    says: /7\. Projektin julkinen rahoitus, euroa/,
    fix: 'restores',
  },
  {
    what: 'a heading with a wrong number',
    of: 'S20884',
    change: replaced('6 Maantieteellinen kohdealue', '7 Maantieteellinen kohdealue'),
    code: 'heading-spelling',
    severity: warning,
    at: '7 Maantieteellinen kohdealue',
    says: /6 Maantieteellinen kohdealue/,
    fix: 'restores',
  },
  {
    what: 'a lost title line',
    of: 'S11825',
    change: without(`${TITLE_2007}\n\n`),
    code: 'title-missing',
    severity: warning,
    at: 'Euroopan unioni',
    says: /rahoittaman projektin kuvaus/,
    fix: 'restores',
  },
];

describe('what the server finds', () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start();
  });
  after(() => client.stop());

  for (const code of seeds) {
    it(`is nothing in the published ${code}`, async () => {
      deepEqual(await client.open(seed(code)).diagnostics(), []);
    });
  }

  for (const { what, of, change, code, severity, at, says, fix } of damages) {
    it(`is one thing in ${of} with ${what}: ${code}`, async () => {
      const published = seed(of);
      const sheet = client.open(change(published));
      const found = await sheet.diagnostics();
      const place = placeOf(at, sheet);
      deepEqual(
        found.map((one) => [one.code, one.severity, one.source, one.range]),
        [[code, severity, 'esr', place]],
      );
      match(messageOf(found[0]), says);

      const actions = await sheet.actions(place, { diagnostics: found, only: ['quickfix'] });
      if (fix === 'none') return deepEqual(actions, []);
      const [best] = actions;
      equal(best?.isPreferred, true);
      deepEqual(best?.diagnostics, found);
      sheet.apply(best?.edit);
      equal(sheet.text, fix === 'restores' ? published : fix(published));
      const left = await sheet.diagnostics();
      ok(!left.some((one) => one.code === code), 'the finding is gone');
      if (fix === 'restores') deepEqual(left, []);
    });
  }

  it('leaves a euro of rounding alone', async () => {
    deepEqual(await client.open(seed('S11825').replace('92 809', '93 701')).diagnostics(), []);
  });

  it('points to what explains the finding', async () => {
    const sheet = client.open(seed('S11825').replace('92 809', '93 800'));
    const [diagnostic] = await sheet.diagnostics();
    const [related, ...others] = diagnostic?.relatedInformation ?? [];
    equal(others.length, 0);
    equal(related?.location.uri, sheet.uri);
    equal(related && sheet.textOf(related.location.range), '93 700');
  });

  it('refuses an edit that was made for an older version', async () => {
    const sheet = client.open(seed('S11825').replace('0176478-2', '0176478-3'));
    const [action] = await sheet.actions(sheet.rangeOf('0176478-3'));
    sheet.replace('TyöSara', 'TyöSara 2');
    let refused: unknown;
    try {
      sheet.apply(action?.edit);
    } catch (error) {
      refused = error;
    }
    match(String(refused), /made for 1, the document is at 2/);
  });
});
