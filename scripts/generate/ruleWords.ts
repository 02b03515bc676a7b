import type { Category, Severity } from '../../server/src/rules/rule.ts';

/** The languages the rule pages are written in. */
export const pageLocales = ['fi', 'sv', 'en'] as const;

/** One of {@link pageLocales}. */
export type PageLocale = (typeof pageLocales)[number];

/** What the generated parts of the rule pages and their index say in a language. */
export interface RuleWords {
  /** The headings of a page between its head and its foot, in order: wrong, right, how to fix, why. */
  readonly headings: readonly [wrong: string, right: string, fix: string, why: string];
  /** What a new page asks its writer for. */
  readonly prompts: readonly [meaning: string, fix: string, why: string];
  readonly head: readonly [code: string, severity: string, category: string, safe: string];
  readonly severities: Readonly<Record<Severity | 'off', string>>;
  readonly yes: string;
  readonly no: string;
  /** Heading and text of the foot; `SEVERITIES` is filled in. */
  readonly foot: readonly [heading: string, beforeRule: string, beforeCategory: string];
  readonly index: {
    readonly title: string;
    readonly introduction: readonly string[];
    readonly columns: readonly [rule: string, code: string, severity: string];
  };
  /** Goes before a category's name. */
  readonly inSettings: string;
  /** What the rules of a category look at. */
  readonly categories: Readonly<Record<Category, string>>;
}

/** The words of the rule pages. */
export const ruleWords: Readonly<Record<PageLocale, RuleWords>> = {
  fi: {
    headings: ['Väärin', 'Oikein', 'Näin korjaat', 'Miksi'],
    prompts: [
      'Mitä sääntö löytää, virkkeellä tai kahdella.',
      'Mitä kirjoittajan on tehtävä, ja mitä pikakorjaus tekee, jos sellainen on.',
      'Miksi asialla on väliä, ja mihin julkiseen lähteeseen sääntö perustuu.',
    ],
    head: ['Säännön koodi', 'Vakavuus', 'Ryhmä', 'Voi korjata tallennettaessa'],
    severities: { off: 'pois', error: 'virhe', warning: 'varoitus', information: 'huomautus', hint: 'vihje' },
    yes: 'kyllä',
    no: 'ei',
    foot: [
      'Jos haluat toisin',
      'Muuta vakavuutta tai poista sääntö käytöstä asetuksella `esr.rules`. Vaihtoehdot ovat SEVERITIES.',
      'Koko ryhmän saat pois käytöstä asetuksella `esr.categories`:',
    ],
    index: {
      title: 'Säännöt',
      introduction: [
        'Jokaisella säännöllä on oma sivunsa: mitä se tarkoittaa, esimerkki väärästä ja oikeasta, miten asia korjataan ja miksi siitä kannattaa välittää. Sivun saat auki myös napsauttamalla säännön koodia ongelmaluettelossa (Problems) tai valitsemalla pikakorjauksista ”Selitä tämä”. Pikakorjaukset avaat lampusta tai painamalla Ctrl+. (Macissa Cmd+.).',
        '**Virhe**: kuvaus ei voi olla oikein. **Varoitus**: hyvin luultavasti väärin. **Huomautus**: kannattaa vilkaista, voi olla oikein. **Vihje**: kyse on vain kirjoitusasusta.',
        'Luvut ja perustelut tulevat julkisista lähteistä: ohjelmakauden 2007–2013 rekisteristä (2 775 ESR-projektia), julkaistuista kuvauksista, virallisista ohjeista ja EU:n asetuksista. Kun sivu puhuu tutkituista kuvauksista, ne ovat kaikki julkaistuja.',
      ],
      columns: ['Sääntö', 'Säännön koodi', 'Vakavuus'],
    },
    inSettings: 'Asetuksissa ryhmän nimi on',
    categories: {
      structure: 'Onko lomakkeen jokainen kohta, otsikko ja rivi tallella, oikein kirjoitettuna ja paikallaan.',
      identifiers: 'Hankkeen koodi ja Y-tunnukset.',
      dates: 'Toteutusaika, päivämäärät ja toiminnan tila.',
      funding: 'Myönnetty, suunniteltu ja toteutunut julkinen rahoitus.',
      counts: 'Henkilöiden, yritysten, työpaikkojen ja tutkintojen määrät.',
      vocabulary:
        'Kentät, joissa on valmiit vaihtoehdot: toimintalinja, erityistavoite, tila, organisaatiotyyppi ja muut.',
      places: 'Maakunnat, seutukunnat, kunnat ja postinumerot.',
      contacts: 'Puhelinnumerot, sähköposti- ja verkko-osoitteet.',
      partners: 'Yhteishankkeen muut toteuttajat.',
      principles: 'Tasa-arvo ja kestävä kehitys perusteluineen.',
      privacy: 'Tiedot, jotka eivät kuulu julkiseen tekstiin.',
    },
  },
  sv: {
    headings: ['Fel', 'Rätt', 'Så här rättar du', 'Varför'],
    prompts: [
      'Vad regeln hittar, i en mening eller två.',
      'Vad skribenten ska göra, och vad snabbkorrigeringen gör om det finns en sådan.',
      'Varför saken har betydelse, och vilken offentlig källa regeln grundar sig på.',
    ],
    head: ['Regelns kod', 'Allvarlighetsgrad', 'Regelgrupp', 'Kan rättas när filen sparas'],
    severities: { off: 'av', error: 'fel', warning: 'varning', information: 'upplysning', hint: 'tips' },
    yes: 'ja',
    no: 'nej',
    foot: [
      'Om du vill ha det annorlunda',
      'Ändra allvarlighetsgraden eller stäng av regeln med inställningen `esr.rules`. Alternativen är SEVERITIES.',
      'Hela regelgruppen stänger du av med inställningen `esr.categories`:',
    ],
    index: {
      title: 'Regler',
      introduction: [
        'Varje regel har en egen sida: vad den betyder, ett exempel på fel och rätt, hur saken rättas och varför den är värd att bry sig om. Sidan öppnas också när du klickar på regelns kod bland problemen (Problems) eller väljer ”Förklara detta” bland snabbkorrigeringarna. Snabbkorrigeringarna öppnar du från glödlampan eller genom att trycka på Ctrl+. (på Mac Cmd+.).',
        '**Fel**: beskrivningen kan inte vara rätt. **Varning**: högst sannolikt fel. **Upplysning**: värd en titt, kan vara rätt. **Tips**: gäller bara skrivsättet.',
        'Siffror och motiveringar kommer från offentliga källor: registret för programperioden 2007–2013 (2 775 ESF-projekt), publicerade beskrivningar, officiella anvisningar och EU:s förordningar. När en sida talar om de undersökta beskrivningarna är alla publicerade.',
      ],
      columns: ['Regel', 'Regelns kod', 'Allvarlighetsgrad'],
    },
    inSettings: 'I inställningarna heter regelgruppen',
    categories: {
      structure: 'Om blankettens alla avsnitt, rubriker och rader finns med, rätt skrivna och på sin plats.',
      identifiers: 'Projektets kod och FO-numren.',
      dates: 'Genomförandetiden, datumen och projektets läge.',
      funding: 'Beviljad och planerad offentlig finansiering och dess utfall.',
      counts: 'Antalet personer, företag, arbetsplatser och examina.',
      vocabulary: 'Fält med färdiga alternativ: insatsområde, särskilt mål, läge, organisationstyp och andra.',
      places: 'Landskap, ekonomiska regioner, kommuner och postnummer.',
      contacts: 'Telefonnummer, e-postadresser och webbadresser.',
      partners: 'De övriga genomförarna i ett samprojekt.',
      principles: 'Jämställdhet och hållbar utveckling med motiveringar.',
      privacy: 'Uppgifter som inte hör hemma i en offentlig text.',
    },
  },
  en: {
    headings: ['Wrong', 'Right', 'How to fix it', 'Why'],
    prompts: [
      'What the rule finds, in a sentence or two.',
      'What the writer has to do, and what the quick fix does if there is one.',
      'Why it matters, and the public source that the rule stands on.',
    ],
    head: ['Code', 'Severity', 'Category', 'Safe to fix on save'],
    severities: { off: 'off', error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    yes: 'yes',
    no: 'no',
    foot: [
      'If you want it otherwise',
      'Change the severity or switch the rule off with the setting `esr.rules`. The values are SEVERITIES.',
      'The setting `esr.categories` switches off the whole category:',
    ],
    index: {
      title: 'Rules',
      introduction: [
        'Every rule has a page of its own: what it means, an example of wrong and right, how to fix it, and why it matters. A click on the code in the Problems view opens the page, and so does “Explain this” among the quick fixes. Quick fixes open from the light bulb or with Ctrl+. (Cmd+. on a Mac).',
        '**Error**: the sheet cannot be right. **Warning**: very probably wrong. **Information**: worth a look, may be right. **Hint**: a matter of writing only.',
        'Figures and reasons come from public sources: the register of 2007–2013 (2,775 ESF projects), published sheets, official guides and regulations. Where a page speaks of the sheets studied, all of them are published ones.',
      ],
      columns: ['Rule', 'Code', 'Severity'],
    },
    inSettings: 'Its name in the settings is',
    categories: {
      structure: 'Whether every section, heading and line of the form is there, spelt right and in its place.',
      identifiers: 'The project code, and the Y-tunnus (business ID) of applicant and partners.',
      dates: 'The period of the project, dates and the status.',
      funding: 'Public funding granted, planned and realised.',
      counts: 'Numbers of persons, companies, jobs and qualifications.',
      vocabulary: 'Fields with a set of values: priority, objective, status, type of organisation and others.',
      places: 'Regions, sub-regions, municipalities and postal codes.',
      contacts: 'Telephone numbers, e-mail and web addresses.',
      partners: 'The partners of a joint project.',
      principles: 'Equality and sustainable development, with their reasons.',
      privacy: 'What does not belong in a public text.',
    },
  },
};
