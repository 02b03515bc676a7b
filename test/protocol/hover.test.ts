import { deepEqual, equal, ok } from 'node:assert/strict';
import { LanguageClient } from '../support/languageClient.ts';
import { seed } from '../support/sheets.ts';

describe('hovering', () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start({ today: '2014-08-01' });
  });
  after(() => client.stop());

  /** What hovering on a text of a sheet must show, piece by piece. */
  const shown: readonly {
    readonly on: string;
    readonly of?: Parameters<typeof seed>[0];
    readonly changed?: readonly [string, string];
    readonly place: string;
    readonly has: readonly string[];
  }[] = [
    {
      on: 'a right Y-tunnus works its check digit out',
      place: '0176478-2',
      has: [
        '**Y-tunnus**',
        'The check digit of the Y-tunnus is right.',
        '0·7 + 1·9 + 7·10 + 6·5 + 4·8 + 7·4 + 8·2 = 185',
        '11 − 9 = 2',
      ],
    },
    {
      on: 'a wrong Y-tunnus says which digit would be right',
      changed: ['0176478-2', '0176478-3'],
      place: '0176478-3',
      has: ['it should be 2', '185 mod 11: remainder 9'],
    },
    {
      on: 'a Y-tunnus that is never issued says so',
      changed: ['0176478-2', '0000000-0'],
      place: '0000000-0',
      has: ['never issued'],
    },
    {
      on: 'a partner’s Y-tunnus works its check digit out',
      of: 'S20884',
      place: '0164690-3',
      has: ['The check digit of the Y-tunnus is right.', '= 173; 173 mod 11: remainder 8'],
    },
    {
      on: 'an amount shows the four figures',
      place: '93 700',
      has: [
        '**Myönnetty EU- ja valtion rahoitus**',
        '| EU and state | 93 700 | 92 809 | 99.0 % |',
        '| Other public | 112 670 | 111 616 | 99.1 % |',
        '| Public in all | 206 370 | 204 425 | 99.1 % |',
        '| EU and state share | 45.4 % | 45.4 % |',
      ],
    },
    {
      on: 'the funding heading shows them too, and how much is filled in',
      place: '7. Projektin julkinen rahoitus',
      has: ['**7. Projektin julkinen rahoitus, euroa**', '| 93 700 | 92 809 | 99.0 % |', '4 of 4 required'],
    },
    {
      on: 'a period shows its length, the days left and the programme',
      place: 'Alkaa 1.11.2011',
      has: ['2 years 10 months (34 months, 1035 days)', '30 days left', '1.1.2007–31.12.2015'],
    },
    {
      on: 'a count pair shows the share of women',
      of: 'S10930',
      place: '555, joista naisia 275',
      has: ['275 of 555, 49.5 %'],
    },
    {
      on: 'a municipality says which sub-region and region it lies in',
      place: 'Laukaa\n',
      has: ['**Laukaa** (Laukas)', 'Sub-region: Jyväskylän.', 'Region: Keski-Suomi.'],
    },
    {
      on: 'a postal code says where it is',
      of: 'S20884',
      place: '50100',
      has: ['Postal area: Mikkeli Keskus. Municipality: Mikkeli.'],
    },
    {
      on: 'a code links to the sheet’s public page',
      place: 'S11825',
      has: ['(https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=S11825)'],
    },
    {
      on: 'a code of the later period links to that service',
      of: 'S20884',
      place: 'S20884',
      has: ['(https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=S20884)'],
    },
    {
      on: 'a section counts its required values',
      changed: ['Organisaatiotyyppi: Kunta', 'Organisaatiotyyppi:'],
      place: '2. Projektin toteuttaja',
      has: ['8 of 9 required'],
    },
    {
      on: 'a label says what is asked there, of what type, with an example',
      place: 'Vastuuhenkilön nimi',
      has: ['**Vastuuhenkilön nimi**', 'Value: text', 'Example: `'],
    },
  ];

  for (const { on, of = 'S11825', changed, place, has } of shown) {
    it(`on ${on}`, async () => {
      const text = seed(of);
      const sheet = client.open(changed ? text.replace(...changed) : text);
      const markdown = await sheet.hoverText(place);
      for (const part of has) ok(markdown.includes(part), `no “${part}” in:\n${markdown}`);
    });
  }

  it('covers the line it speaks of', async () => {
    const sheet = client.open(seed('S11825'));
    const hover = await sheet.hover('0176478-2');
    ok(hover?.range);
    equal(sheet.textOf(hover.range), 'Y-tunnus: 0176478-2');
  });

  it('on prose shows nothing', async () => {
    equal(await client.open(seed('S11825')).hover('Laukaan ja Konneveden'), null);
  });

  it('beyond the end of a line or of the text is answered', async () => {
    const sheet = client.open(seed('S11825'));
    ok(await sheet.hover({ line: 30, character: 5000 }));
    equal(await sheet.hover({ line: 5000, character: 0 }), null);
  });
});

describe('what else an editor asks for', () => {
  let client: LanguageClient;
  before(async () => {
    client = await LanguageClient.start({ locale: 'fi' });
  });
  after(() => client.stop());

  it('folds sections, stretches of prose, and lists', async () => {
    const sheet = client.open(seed('S11825'));
    const lines = sheet.text.split('\n');
    const folded = (await sheet.folding()).map(({ startLine, endLine }) => [lines[startLine], endLine - startLine]);
    const from = (start: string) => folded.filter(([line]) => String(line).startsWith(start)).map(([, count]) => count);
    deepEqual(from('1. Projekti'), [16]);
    deepEqual(from('3. Projektin toteutusalue'), [23]);
    deepEqual(from('3.1 Maantieteellinen kohdealue'), [6]);
    deepEqual(from('Laukaassa on tuotettu'), [2], 'prose of three lines');
    deepEqual(from('- laaditaan esite'), [2], 'a list of three items');
  });

  it('is told which form a sheet is and of which project', async () => {
    const about = (uri: string) => client.connection.sendRequest('esr/sheet', { uri });
    const facts = (await about(client.open(seed('S20015')).uri)) as Record<string, string>;
    equal(facts.form, 'project-page');
    equal(facts.code, 'S20015');
    ok(facts.formName);
    deepEqual(await about(client.open('Ostoslista').uri), {
      form: null,
      formName: null,
      code: null,
      progress: null,
      turnedOff: [],
    });
  });
});
