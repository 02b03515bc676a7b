import type { Locale } from '../forms/form.ts';
import type { Category, RuleCode } from './catalogue.ts';

/** Each rule in a few words, for lists of rules: the settings, the rule pages and their index. */
export const ruleTitles: Readonly<Record<RuleCode, Readonly<Record<Locale, string>>>> = {
  'form-unknown': { fi: 'Lomaketta ei tunnistettu', sv: 'Blanketten känns inte igen', en: 'No form recognised' },
  'sheet-unfinished': { fi: 'Kuvaus on kesken', sv: 'Beskrivningen är inte färdig', en: 'Sheet not finished' },
  'title-missing': { fi: 'Otsikkorivi puuttuu', sv: 'Rubrikraden saknas', en: 'Title line missing' },
  'heading-missing': {
    fi: 'Kohdan otsikko on kadonnut',
    sv: 'Avsnittets rubrik har försvunnit',
    en: 'Heading of a section lost',
  },
  'section-missing': { fi: 'Kohta puuttuu', sv: 'Ett avsnitt saknas', en: 'Section missing' },
  'section-duplicate': { fi: 'Otsikko on kahteen kertaan', sv: 'Rubriken finns två gånger', en: 'Heading twice' },
  'section-order': {
    fi: 'Kohta on väärässä paikassa',
    sv: 'Ett avsnitt står på fel plats',
    en: 'Section out of place',
  },
  'heading-spelling': { fi: 'Otsikko on kirjoitettu väärin', sv: 'Rubriken är felskriven', en: 'Heading misspelt' },
  'field-missing': { fi: 'Pakollinen rivi puuttuu', sv: 'En obligatorisk rad saknas', en: 'Required line missing' },
  'field-empty': { fi: 'Pakollinen tieto puuttuu', sv: 'En obligatorisk uppgift saknas', en: 'Required value missing' },
  'value-length': {
    fi: 'Tieto on liian pitkä tarkistettavaksi',
    sv: 'Uppgiften är för lång för att kontrolleras',
    en: 'Value too long to check',
  },
  'field-duplicate': {
    fi: 'Kenttä on liian monta kertaa',
    sv: 'Fältet finns för många gånger',
    en: 'Field too many times',
  },
  'field-order': { fi: 'Kenttä on väärässä paikassa', sv: 'Fältet står på fel plats', en: 'Field out of place' },
  'field-unknown': {
    fi: 'Kenttä ei kuulu tähän kohtaan',
    sv: 'Fältet hör inte till avsnittet',
    en: 'Field unknown in its section',
  },
  'label-spelling': { fi: 'Kentän nimi on kirjoitettu väärin', sv: 'Fältets namn är felskrivet', en: 'Label misspelt' },
  'field-layout': {
    fi: 'Tieto ei ole kentän nimen rivillä',
    sv: 'Uppgiften står inte på fältnamnets rad',
    en: 'Value not on the line of its label',
  },
  'character-invisible': { fi: 'Näkymätön merkki', sv: 'Ett osynligt tecken', en: 'Invisible character' },
  'prose-missing': { fi: 'Pakollinen teksti puuttuu', sv: 'Obligatorisk text saknas', en: 'Required text missing' },
  'prose-length': { fi: 'Teksti on yli oman rajan', sv: 'Text över den egna gränsen', en: 'Text over your own limit' },
  'text-stray': {
    fi: 'Teksti ei kuulu mihinkään kenttään',
    sv: 'Text som inte hör till något fält',
    en: 'Text that belongs to no field',
  },
  'project-code': {
    fi: 'Hankkeen koodi on väärää muotoa',
    sv: 'Projektkoden har fel form',
    en: 'Project code of the wrong form',
  },
  'business-id-format': {
    fi: 'Y-tunnus on väärää muotoa',
    sv: 'FO-numret har fel form',
    en: 'Y-tunnus of the wrong form',
  },
  'business-id-checksum': {
    fi: 'Y-tunnuksen tarkistusnumero ei täsmää',
    sv: 'FO-numrets kontrollsiffra stämmer inte',
    en: 'Wrong check digit in a Y-tunnus',
  },
  'business-id-unissued': {
    fi: 'Y-tunnus, jota ei koskaan anneta',
    sv: 'Ett FO-nummer som aldrig tilldelas',
    en: 'Y-tunnus that is never issued',
  },
  'period-format': {
    fi: 'Toteutusaika tai päivämäärä ei ole luettavissa',
    sv: 'Genomförandetiden eller datumet går inte att läsa',
    en: 'Period or date not readable',
  },
  'period-style': { fi: 'Ajan kirjoitusasu', sv: 'Tidens skrivsätt', en: 'How a period is written' },
  'date-invalid': { fi: 'Päivää ei ole olemassa', sv: 'Datumet finns inte', en: 'No such day' },
  'period-reversed': {
    fi: 'Päättymispäivä ei ole alkupäivän jälkeen',
    sv: 'Slutdatumet är inte senare än startdatumet',
    en: 'End date not after the start date',
  },
  'period-outside-programme': {
    fi: 'Päivä ei osu ohjelmakaudelle',
    sv: 'Datumet ligger utanför programperioden',
    en: 'Day outside the programme period',
  },
  'status-date': {
    fi: 'Toiminnan tila ei sovi päättymispäivään',
    sv: 'Läget stämmer inte med slutdatumet',
    en: 'Status and end date disagree',
  },
  'page-bar': {
    fi: 'Sivun yläpalkki ei vastaa tietoja',
    sv: 'Sidhuvudet stämmer inte med uppgifterna',
    en: 'Page bar and details disagree',
  },
  'amount-format': { fi: 'Euromäärä ei ole luettavissa', sv: 'Beloppet går inte att läsa', en: 'Amount not readable' },
  'amount-style': { fi: 'Euromäärän kirjoitusasu', sv: 'Beloppets skrivsätt', en: 'How an amount is written' },
  'amount-negative': { fi: 'Summa on alle nollan', sv: 'Beloppet är under noll', en: 'Amount below zero' },
  'funding-actual-over-granted': {
    fi: 'Toteutunut rahoitus ylittää myönnetyn',
    sv: 'Utfallet överskrider det beviljade',
    en: 'Realised over granted',
  },
  'funding-actual-over-total': {
    fi: 'EU:n ja valtion osuus ylittää koko toteutuneen rahoituksen',
    sv: 'EU:s och statens andel överskrider hela utfallet',
    en: 'Realised EU and state share over the total',
  },
  'funding-granted-over-planned': {
    fi: 'Myönnetty rahoitus ylittää suunnitellun',
    sv: 'Beviljad finansiering överskrider den planerade',
    en: 'Granted over planned',
  },
  'funding-total-overrun': {
    fi: 'Toteutunut rahoitus ylittää suunnitellun selvästi',
    sv: 'Utfallet överskrider planen tydligt',
    en: 'Realised clearly over the plan',
  },
  'funding-nothing-realised': {
    fi: 'Päättynyt hanke, jonka toteutunut rahoitus on nolla',
    sv: 'Avslutat projekt utan utfall',
    en: 'Ended with nothing realised',
  },
  'budget-range': {
    fi: 'Budjetin suuruusluokka on väärin',
    sv: 'Budgetens storleksklass är fel',
    en: 'Wrong budget range',
  },
  'count-format': { fi: 'Lukumäärä ei ole luettavissa', sv: 'Antalet går inte att läsa', en: 'Count not readable' },
  'count-style': { fi: 'Lukumäärän kirjoitusasu', sv: 'Antalets skrivsätt', en: 'How a count is written' },
  'count-subset': {
    fi: 'Naisten osuus ylittää kokonaismäärän',
    sv: 'Kvinnornas andel överskrider totalantalet',
    en: 'Women’s part over the total',
  },
  'count-persons': {
    fi: 'Henkilöitä projektissa, jossa ei ole henkilöitä mukana',
    sv: 'Personer i ett projekt utan personer',
    en: 'Persons in a project without persons',
  },
  'choice-unknown': { fi: 'Tuntematon vaihtoehto', sv: 'Okänt alternativ', en: 'Value not in the vocabulary' },
  'choice-style': {
    fi: 'Vaihtoehdon kirjoitusasu',
    sv: 'Alternativets skrivsätt',
    en: 'How a value of a vocabulary is written',
  },
  'priority-title': {
    fi: 'Numero ja nimi eivät kuulu yhteen',
    sv: 'Numret och namnet hör inte ihop',
    en: 'Number and title disagree',
  },
  'objective-priority': {
    fi: 'Erityistavoite kuuluu toiseen toimintalinjaan',
    sv: 'Det särskilda målet hör till ett annat insatsområde',
    en: 'Objective of another priority',
  },
  'priority-fund': {
    fi: 'Toisen rahaston toimintalinja',
    sv: 'Insatsområde i en annan fond',
    en: 'Priority of the other fund',
  },
  'place-unknown': { fi: 'Tuntematon paikka', sv: 'Okänd plats', en: 'Place unknown' },
  'place-duplicate': {
    fi: 'Paikka on luettelossa kahdesti',
    sv: 'Platsen finns två gånger i förteckningen',
    en: 'Place listed twice',
  },
  'place-outside': {
    fi: 'Paikka ei kuulu lueteltuihin alueisiin',
    sv: 'Platsen hör inte till de uppräknade områdena',
    en: 'Place outside the listed areas',
  },
  'postal-code': {
    fi: 'Postinumerossa ei ole viittä numeroa',
    sv: 'Postnumret har inte fem siffror',
    en: 'Postal code without five digits',
  },
  'postal-code-place': {
    fi: 'Postinumero ja postitoimipaikka eivät sovi yhteen',
    sv: 'Postnumret och postanstalten stämmer inte överens',
    en: 'Postal code of another post town',
  },
  'phone-format': {
    fi: 'Puhelinnumero on väärää muotoa',
    sv: 'Telefonnumret har fel form',
    en: 'Not a telephone number',
  },
  'email-format': {
    fi: 'Sähköpostiosoite on väärää muotoa',
    sv: 'E-postadressen har fel form',
    en: 'Not an e-mail address',
  },
  'email-plain': {
    fi: 'Sähköpostiosoitteen kirjoitusasu (at)',
    sv: 'E-postadressens skrivsätt (at)',
    en: 'E-mail written with @',
  },
  'web-format': {
    fi: 'Verkko-osoite on väärää muotoa',
    sv: 'Webbadressen har fel form',
    en: 'Web address of the wrong form',
  },
  'partner-format': {
    fi: 'Osatoteuttajan rivi on väärää muotoa',
    sv: 'Delgenomförarens rad har fel form',
    en: 'Partner line of the wrong form',
  },
  'partner-duplicate': {
    fi: 'Osatoteuttaja on luettelossa kahdesti',
    sv: 'Delgenomföraren finns två gånger i förteckningen',
    en: 'Partner listed twice',
  },
  'partners-unexpected': {
    fi: 'Osatoteuttajia, vaikka hakijoita on yksi',
    sv: 'Delgenomförare trots en enda sökande',
    en: 'Partners though there is one applicant',
  },
  'partners-missing': {
    fi: 'Yhteishanke ilman osatoteuttajia',
    sv: 'Samprojekt utan delgenomförare',
    en: 'Joint project without partners',
  },
  'answer-format': {
    fi: 'Vastaus ei ole Kyllä tai Ei',
    sv: 'Svaret är inte Kyllä eller Ei',
    en: 'Answer other than Kyllä or Ei',
  },
  'reason-missing': { fi: 'Perustelu puuttuu', sv: 'Motiveringen saknas', en: 'Reason missing' },
  'impact-format': {
    fi: 'Vaikutusrivillä ei ole kahta lukua',
    sv: 'Effektraden har inte två tal',
    en: 'Impact row without two numbers',
  },
  'impact-range': {
    fi: 'Vaikutusrivin luku on odotettua suurempi',
    sv: 'Talet på effektraden är större än väntat',
    en: 'Impact larger than expected',
  },
  'impact-duplicate': {
    fi: 'Vaikutusrivi on kahteen kertaan',
    sv: 'En effektrad finns två gånger',
    en: 'Impact row twice',
  },
  'impact-missing': { fi: 'Vaikutusrivi puuttuu', sv: 'En effektrad saknas', en: 'Impact row missing' },
  'personal-identity-code': {
    fi: 'Henkilötunnus julkisessa kuvauksessa',
    sv: 'Personbeteckning i en offentlig beskrivning',
    en: 'Personal identity code in a public sheet',
  },
  'email-in-text': { fi: 'Sähköpostiosoite tekstissä', sv: 'E-postadress i texten', en: 'E-mail address in the text' },
};

/** The chapters of the rules. */
export const categoryTitles: Readonly<Record<Category, Readonly<Record<Locale, string>>>> = {
  structure: { fi: 'Rakenne', sv: 'Struktur', en: 'Structure' },
  identifiers: { fi: 'Tunnisteet', sv: 'Identifierare', en: 'Identifiers' },
  dates: { fi: 'Ajat', sv: 'Tider', en: 'Dates' },
  funding: { fi: 'Rahoitus', sv: 'Finansiering', en: 'Funding' },
  counts: { fi: 'Lukumäärät', sv: 'Antal', en: 'Counts' },
  vocabulary: { fi: 'Luokitus', sv: 'Klassificering', en: 'Vocabulary' },
  places: { fi: 'Alue', sv: 'Område', en: 'Places' },
  contacts: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contacts' },
  partners: { fi: 'Osatoteuttajat', sv: 'Delgenomförare', en: 'Partners' },
  principles: { fi: 'Horisontaaliset periaatteet', sv: 'Horisontella principer', en: 'Horizontal principles' },
  privacy: { fi: 'Tietosuoja', sv: 'Dataskydd', en: 'Privacy' },
};
