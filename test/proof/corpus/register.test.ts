import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { priorities2007 } from '../../../server/src/forms/vocabularies.ts';
import { writeAmount } from '../../../server/src/values/amount.ts';
import { readCsv } from '../../support/csv.ts';
import { diagnose, findings, found, service } from '../../support/sheets.ts';

/** A row of the public register; amounts in whole euros. Source: README.md. */
type Row = Readonly<Record<string, string>>;

const rows: readonly Row[] = readCsv(readFileSync(new URL('register-2007-sample.csv', import.meta.url), 'utf8'));

/** A whole sheet with a row's facts; what the register does not have is made up. */
function sheetOf(row: Row): string {
  const priority = priorities2007.find(({ number }) => number === row.priority);
  const euros = (name: string) => writeAmount(Number(row[name]));
  const fields = (lines: readonly string[]) => lines.join('\n\n');
  return `Euroopan unioni

Vipuvoimaa EU:lta

Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus

1. Projekti

${fields([
  `Projektikoodi: ${row.code}`,
  `Projektin nimi: ${row.name}`,
  `Osio: ${row.section}`,
  `Toimintalinja: ${row.priority}: ${priority?.title}`,
  'Projektityyppi: Projekti, jossa on henkilöitä mukana',
  `Suunnitelman mukainen toteutusaika: Alkaa ${row.start} ja päättyy ${row.end}`,
  `Toiminnan tila: ${row.status}`,
  `Vastuuviranomainen: ${row.authority}`,
])}

2. Projektin toteuttaja

${fields([
  `Toteuttajaorganisaation nimi: ${row.implementer}`,
  'Organisaatiotyyppi: Muu',
  'Y-tunnus: 0176478-2',
  'Osoite: Keskuskatu 1',
  'Puhelinnumero: Vaihde 014 123 4567',
  'Toteuttajaorganisaation Web-osoite: www.toteuttaja.fi',
  'Projektin kotisivun osoite:',
  'Vastuuhenkilön nimi: Meikäläinen Maija',
  'Asema: projektipäällikkö',
  'Sähköposti: maija.meikalainen(at)toteuttaja.fi',
  'Puhelinnumero: 014 123 4568',
])}

3. Projektin toteutusalue ja kohderyhmän kuvaus

3.1 Maantieteellinen kohdealue

Maakunnat: Keski-Suomi

Seutukunnat: Jyväskylän

Kunnat: Jyväskylä, Laukaa

3.2 Varsinaiset kohderyhmät

Pk-yritykset:
1) johto
2) henkilöstö

3.3 Välilliset kohderyhmät

3.4 Aloittaneiden henkilöiden määrä

Suunniteltu: 120, joista naisia 60

Toteutunut seurantatietojen mukaan: 131, joista naisia 70

4. Projektin tavoitteet, tulokset ja vaikutukset

4.1 Uusien työpaikkojen määrä

Suunniteltu: 4, joista naisten työpaikkoja 2

Toteutunut seurantatietojen mukaan: 1, joista naisten työpaikkoja 0

4.2 Uusien yritysten määrä

Suunniteltu: 0, joista naisten perustamia 0

Toteutunut seurantatietojen mukaan: 0, joista naisten perustamia 0

4.3 Suoritettujen tutkintojen määrä

Suunniteltu: 20, joista naisten tutkintoja 10

Toteutunut seurantatietojen mukaan: 22, joista naisten tutkintoja 22

5. Suunnitelman mukainen tiivistelmä toteutuksesta

Projektin nimi ${row.name} kertoo sen tavoitteen. Milloin: ${row.start}

Toteuttaja: ${row.implementer}

6. Tiedotus ja hyvien käytäntöjen levittäminen

6.1 Tiedotussuunnitelma

Kenelle:yrityksille

6.2 Suunnitelma hyvien käytäntöjen levittämisestä

Seminaarit.

7. Projektin julkinen rahoitus, euroa

${fields([
  `Myönnetty EU- ja valtion rahoitus: ${euros('granted_eu_state')}`,
  `Toteutunut EU- ja valtion rahoitus: ${euros('actual_eu_state')}`,
  `Suunniteltu julkinen rahoitus yhteensä: ${euros('planned_public')}`,
  `Toteutunut julkinen rahoitus yhteensä: ${euros('actual_public')}`,
])}

8. Vastuuviranomaisen tekemä projektin luokittelu

8.1 Horisontaalinen luokittelu

Tasa-arvo: Sukupuolineutraali projekti

Kestävä kehitys: Projektilla ei ole erityistä vaikutusta kestävän kehityksen kannalta

Kumppanuus: Kumppanuutta selvästi edistävä projekti

Innovatiivisuus: Ei erityistä innovatiivisuutta projektin tavoitteena

9. Loppuraportin tiivistelmä

Projekti päättyi ${row.end}.
`;
}

/** What the figures of the sample earn: the rows by code, whatever the rules say of the amounts. */
const earned: Readonly<Record<string, readonly string[]>> = {
  'funding-granted-over-planned': ['S10110', 'S10440', 'S10590', 'S11200', 'S12160'],
  'funding-total-overrun': ['S10030', 'S10175', 'S10485', 'S10950', 'S11225', 'S11360', 'S12365', 'S12405'],
};

describe('557 real projects of the public register, each in a whole sheet', () => {
  it('are all there, each with its own code', () => {
    assert.equal(rows.length, 557);
    assert.equal(new Set(rows.map(({ code }) => code)).size, 557);
  });

  it('get nothing from the rules but what their figures earn', () => {
    const given: Record<string, string[]> = {};
    for (const row of rows) {
      const text = sheetOf(row);
      for (const { code } of diagnose(text)) given[code] = [...(given[code] ?? []), row.code ?? ''];
      if (row.code === 'S10110') assert.equal(service.read(text).allSections.length, 19);
    }
    for (const codes of Object.values(given)) codes.sort();
    assert.deepEqual(given, earned);
  });

  it('get it on the amount that is too large, as the rule has it', () => {
    const [granted] = rows.filter(({ code }) => code === 'S10440').map(sheetOf);
    const [total] = rows.filter(({ code }) => code === 'S10485').map(sheetOf);
    const amount = (code: string, name: string) => writeAmount(Number(rows.find((row) => row.code === code)?.[name]));
    assert.deepEqual(findings(granted ?? ''), [
      `funding-granted-over-planned "${amount('S10440', 'granted_eu_state')}"`,
    ]);
    assert.deepEqual(findings(total ?? ''), [`funding-total-overrun "${amount('S10485', 'actual_public')}"`]);
  });

  it('are right beside a clock that has not reached their end, but for their status', () => {
    const row = rows.find(({ status }) => status === 'Toiminta päättynyt') as Row;
    const text = sheetOf(row);
    const early = diagnose(text, { today: '2008-01-01' });
    assert.deepEqual(found(text, early), ['status-date "Toiminta päättynyt"']);
  });
});
