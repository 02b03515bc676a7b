/**
 * What each field and section of the forms asks, in a sentence or two, for hovers and messages; the name of a text is
 * what it speaks of. The forms share the texts, so a text that both periods use says neither "projekti" nor "hanke".
 * Sources: the programme's public application guide, published sheets, Regulations (EU) 1303/2013 and 1304/2013 and
 * the Act on the Openness of Government Activities (621/1999). Nothing here is guessed.
 */
import type { Localized } from './form.ts';

export const actual: Localized = {
  fi: 'EU:n ja valtion toteutunut rahoitus yhteensä, kokonaisina euroina. Täytetään, kun toiminta on päättynyt.',
  sv: 'Utfallet för EU:s och statens finansiering sammanlagt, i hela euro. Fylls i när verksamheten har avslutats.',
  en: 'What the EU and the state paid in the end, together, in whole euros. Filled in once the project has ended.',
};

export const actualTotal: Localized = {
  fi: 'Kaikki toteutunut julkinen rahoitus: EU, valtio, kunnat ja muut julkiset rahoittajat yhteensä, kokonaisina euroina. Täytetään, kun toiminta on päättynyt.',
  sv: 'Utfallet för all offentlig finansiering: EU, staten, kommunerna och övriga offentliga finansiärer sammanlagt, i hela euro. Fylls i när verksamheten har avslutats.',
  en: 'All public money spent: EU, state, municipalities and other public funders together, in whole euros. Filled in once the project has ended.',
};

export const address: Localized = {
  fi: 'Organisaation osoite: katu ja numero, ja postilokero, jos sellainen on.',
  sv: 'Organisationens adress: gata och nummer, och postbox om det finns en.',
  en: "The organisation's address: street and number, and the PO box if there is one.",
};

export const applicants: Localized = {
  fi: 'Onko hakijoita yksi vai useita (yhteishanke), vai siirretäänkö osa tuesta muille (tuen siirto). Yhteishankkeessa jokainen mukana oleva on hakija, tuki myönnetään kaikille yhteisesti, ja he myös vastaavat hankkeesta yhdessä.',
  sv: 'Om det finns en sökande, flera sökande (samprojekt) eller om en del av stödet förs över till andra (överföring av stöd). I ett samprojekt är alla parter sökande, stödet beviljas dem gemensamt och de svarar gemensamt för projektet.',
  en: 'Whether there is one applicant, several (a joint project), or whether part of the support is passed on to others. In a joint project each party is an applicant; the support is granted to them together and they answer for the project together.',
};

export const authority: Localized = {
  fi: 'Viranomainen, jonka vastuulla asia on: esimerkiksi ELY-keskus, ministeriö tai maakunnan liitto. Vanhassa kuvauksessa saa olla viranomaisen silloinen nimi.',
  sv: 'Den myndighet som ansvarar för ärendet: till exempel en NTM-central, ett ministerium eller ett landskapsförbund. I en gammal beskrivning får myndigheten ha sitt dåvarande namn.',
  en: 'The authority in charge: an ELY Centre, a ministry or a regional council, for example. In an old sheet the authority may have the name it had at the time.',
};

export const budget: Localized = {
  fi: 'Hankkeen budjetin suuruusluokka kahtena rajana, esimerkiksi 100000-500000 €.',
  sv: 'Projektbudgetens storleksklass som två gränser, till exempel 100000-500000 €.',
  en: 'The size of the budget as two bounds, for example 100000-500000 €.',
};

export const businessId: Localized = {
  fi: 'Organisaation Y-tunnus: seitsemän numeroa, yhdysmerkki ja tarkistusnumero, esimerkiksi 9345678-6. Tarkistusnumero lasketaan muista numeroista, joten näppäilyvirhe yleensä paljastuu.',
  sv: 'Organisationens FO-nummer: sju siffror, bindestreck och kontrollsiffra, till exempel 9345678-6. Kontrollsiffran räknas ut av de övriga siffrorna, så ett skrivfel upptäcks oftast.',
  en: "The organisation's Finnish business ID (Y-tunnus): seven digits, a hyphen and a check digit, for example 9345678-6. The check digit is calculated from the others, so a typing error usually shows.",
};

export const classification: Localized = {
  fi: 'Vastuuviranomaisen oma arvio projektista: tasa-arvo, kestävä kehitys, kumppanuus ja innovatiivisuus. Täytetään, kun toiminta on päättynyt.',
  sv: 'Den ansvariga myndighetens egen bedömning av projektet: jämställdhet, hållbar utveckling, partnerskap och innovativitet. Fylls i när verksamheten har avslutats.',
  en: "The authority's own assessment of the project: equality, sustainable development, partnership and innovation. Filled in once the project has ended.",
};

export const communication: Localized = {
  fi: 'Miten projektista tiedotetaan: mitä kerrotaan, kenelle, milloin ja missä. Vapaata tekstiä.',
  sv: 'Hur man informerar om projektet: vad som berättas, för vem, när och var. Fri text.',
  en: 'How people are told about the project: what, to whom, when and where. Free text.',
};

export const contactName: Localized = {
  fi: 'Yhteyshenkilön nimi. Kuvaus on julkinen (laki 621/1999), eikä osallistujien nimiä mainita siinä missään.',
  sv: 'Kontaktpersonens namn. Beskrivningen är offentlig (lag 621/1999), och deltagarnas namn nämns aldrig i den.',
  en: 'The name of the contact person. The sheet is public (Act 621/1999), and the names of participants are never given in it.',
};

export const contactPhone: Localized = {
  fi: 'Numero, josta yhteyshenkilön tavoittaa. Organisaation oma numero on omalla rivillään ylempänä.',
  sv: 'Ett nummer där kontaktpersonen kan nås. Organisationens eget nummer står på en egen rad längre upp.',
  en: "A number where the contact person can be reached. The organisation's own number has a line of its own further up.",
};

export const contactPosition: Localized = {
  fi: 'Yhteyshenkilön asema organisaatiossa, esimerkiksi Palvelupäällikkö.',
  sv: 'Kontaktpersonens ställning i organisationen, till exempel Palvelupäällikkö (servicechef).',
  en: "The contact person's position in the organisation, for example Palvelupäällikkö (service manager).",
};

export const developmentProgramme: Localized = {
  fi: 'Kehittämisohjelma, johon projekti kuuluu, yhdellä rivillä. Tämä kohta on vain valtakunnallisen osion projekteissa, eikä se ole niissäkään pakollinen.',
  sv: 'Det utvecklingsprogram som projektet hör till, på en rad. Avsnittet finns bara i projekt inom den riksomfattande delen och är inte obligatoriskt där heller.',
  en: 'The development programme the project belongs to, on one line. Only projects of the national part have this, and even there it is not required.',
};

export const email: Localized = {
  fi: 'Yhteyshenkilön sähköpostiosoite, esimerkiksi meri.mallikas(at)example.org. Rakennerahastotietopalvelu näyttää @-merkin tilalla (at).',
  sv: 'Kontaktpersonens e-postadress, till exempel meri.mallikas(at)example.org. Strukturfondernas informationstjänst visar (at) i stället för @.',
  en: "The contact person's e-mail address, for example meri.mallikas(at)example.org. The public information service shows (at) for @.",
};

export const end: Localized = {
  fi: 'Päivä, jona toiminta päättyy, muodossa 30.06.2017. Se on melkein aina kuukauden viimeinen päivä.',
  sv: 'Den dag då verksamheten avslutas, i formen 30.06.2017. Det är nästan alltid den sista dagen i en månad.',
  en: 'The day the activity ends, written 30.06.2017. It is nearly always the last day of a month.',
};

export const equality: Localized = {
  fi: 'Miten hanke ottaa huomioon sukupuolten tasa-arvon. Vastaa jokaiseen kolmesta kysymyksestä Kyllä tai Ei ja kirjoita perustelu heti seuraavalle riville.',
  sv: 'Hur projektet beaktar jämställdheten mellan könen. Svara Kyllä (ja) eller Ei (nej) på var och en av de tre frågorna och skriv motiveringen på raden genast efter.',
  en: 'How the project takes gender equality into account. Answer each of the three questions Kyllä (yes) or Ei (no) and give the reason on the very next line.',
};

export const finalReport: Localized = {
  fi: 'Mitä tehtiin ja mitä siitä seurasi, loppuraportista tiivistettynä. Täytetään, kun toiminta on päättynyt.',
  sv: 'Vad som gjordes och vad det ledde till, sammanfattat ur slutrapporten. Fylls i när verksamheten har avslutats.',
  en: 'What was done and what came of it, summed up from the final report. Filled in once the project has ended.',
};

export const followUp: Localized = {
  fi: 'Suunnitelman luvut ja se, miten ne seurantatietojen mukaan toteutuivat. Toteutuneet luvut karttuvat seurantalomakkeista.',
  sv: 'Planens siffror och hur det gick enligt uppföljningsuppgifterna. Utfallet samlas in med uppföljningsblanketterna.',
  en: 'The figures of the plan, and what the follow-up data say came of them. Realised figures accumulate from the follow-up forms.',
};

export const funder: Localized = {
  fi: 'Hankkeen rahoittaja. Rahoittajia voi olla monta: luettele kaikki.',
  sv: 'Projektets finansiär. Det kan finnas flera finansiärer: räkna upp alla.',
  en: 'Who funds the project. There may be several funders: list them all.',
};

export const funding: Localized = {
  fi: 'Vain julkinen rahoitus, kokonaisina euroina: yksityinen rahoitus ei kuulu näihin lukuihin. Kaksi ensimmäistä riviä on EU:n ja valtion osuus, kaksi viimeistä koko julkinen rahoitus.',
  sv: 'Bara offentlig finansiering, i hela euro: privat finansiering hör inte till de här siffrorna. De två första raderna är EU:s och statens andel, de två sista hela den offentliga finansieringen.',
  en: 'Public money only, in whole euros: private funding is not in these figures. The first two lines are the share of the EU and the state, the last two all public funding.',
};

export const goodPractice: Localized = {
  fi: 'Miten projektissa syntyneet hyvät käytännöt saadaan muidenkin käyttöön. Vapaata tekstiä.',
  sv: 'Hur god praxis som uppstår i projektet sprids så att också andra kan använda den. Fri text.',
  en: 'How the good practices the project arrives at are passed on for others to use. Free text.',
};

export const granted: Localized = {
  fi: 'EU:n ja valtion myöntämä rahoitus yhteensä, kokonaisina euroina. Rahoitusta myönnetään vuosi kerrallaan, joten kesken toiminnan summa voi hyvin olla paljon suunniteltua pienempi.',
  sv: 'Den finansiering som EU och staten har beviljat sammanlagt, i hela euro. Finansieringen beviljas ett år i taget, så under pågående verksamhet kan summan mycket väl vara långt mindre än den planerade.',
  en: 'What the EU and the state have granted, together, in whole euros. Money is granted a year at a time, so while a project runs the sum may well be far below the plan.',
};

export const impacts: Localized = {
  fi: 'Vaikutus kestävään kehitykseen kahtena kokonaislukuna: ensin välitön, sitten välillinen, ja perustelu seuraavalle riville. Julkaistuissa kuvauksissa luvut ovat olleet 0–7.',
  sv: 'Effekten på hållbar utveckling som två heltal: först den direkta, sedan den indirekta, och motiveringen på följande rad. I publicerade beskrivningar har talen varit 0–7.',
  en: 'The impact on sustainable development as two whole numbers, direct first, then indirect, with the reason on the next line. In published sheets the numbers have been 0–7.',
};

export const indirectTargetGroups: Localized = {
  fi: 'Ne, joita toiminta hyödyttää välillisesti. Tämän kohdan saa jättää tyhjäksi.',
  sv: 'De som indirekt har nytta av verksamheten. Det här avsnittet får lämnas tomt.',
  en: 'Those who benefit indirectly. This may be left empty.',
};

export const municipalities: Localized = {
  fi: 'Kunnat, joihin toiminta kohdistuu, pilkulla erotettuina. Myös sittemmin lakkautettu kunta kelpaa.',
  sv: 'De kommuner som verksamheten riktar sig till, åtskilda med kommatecken. Också en kommun som senare har upplösts går bra.',
  en: 'The municipalities the project works in, separated by commas. A municipality that has since been abolished is fine too.',
};

export const objective: Localized = {
  fi: 'Ohjelman erityistavoite, jota hanke edistää. Jokainen erityistavoite kuuluu yhteen toimintalinjaan.',
  sv: 'Det särskilda mål i programmet som projektet främjar. Varje särskilt mål hör till ett insatsområde.',
  en: "The programme's specific objective that the project serves. Each objective belongs to one priority axis.",
};

export const organisation: Localized = {
  fi: 'Toiminnasta vastaavan organisaation nimi. Yksikön voi lisätä pilkun jälkeen: Esimerkkilän kunta, vapaa-aikatoimi.',
  sv: 'Namnet på den organisation som svarar för verksamheten. Enheten kan läggas till efter ett kommatecken: Esimerkkilän kunta, vapaa-aikatoimi.',
  en: 'The name of the organisation that answers for the project. A unit may follow after a comma: Esimerkkilän kunta, vapaa-aikatoimi.',
};

export const organisationPhone: Localized = {
  fi: 'Organisaation puhelinnumero, vaikkapa vaihteen. Yhteyshenkilön numerolle on oma rivinsä alempana.',
  sv: 'Organisationens telefonnummer, till exempel till växeln. Kontaktpersonens nummer har en egen rad längre ner.',
  en: "The organisation's phone number, such as its switchboard. The contact person's number has a line of its own further down.",
};

export const organisationType: Localized = {
  fi: 'Millainen organisaatio on, esimerkiksi Kunta tai Yliopisto. Muukin kuin ehdotettu tyyppi kelpaa.',
  sv: 'Vilket slags organisation det är, till exempel Kunta (kommun) eller Yliopisto (universitet). Också någon annan typ än de föreslagna går bra.',
  en: 'What kind of organisation it is, for example Kunta (municipality) or Yliopisto (university). A type that is not among the suggestions is fine too.',
};

export const organisationWeb: Localized = {
  fi: 'Organisaation verkkosivujen osoite. Rivin saa jättää tyhjäksi.',
  sv: 'Adressen till organisationens webbplats. Raden får lämnas tom.',
  en: "The address of the organisation's website. The line may be left empty.",
};

export const participation: Localized = {
  fi: 'Onko projektissa henkilöitä mukana. Jos ei ole, kohtien 3.4 ja 4 lukuja ei tarvita.',
  sv: 'Om personer deltar i projektet. Om inte, behövs inte siffrorna i avsnitt 3.4 och 4.',
  en: 'Whether persons take part in the project. If not, the figures of sections 3.4 and 4 are not needed.',
};

export const partners: Localized = {
  fi: 'Muut toteuttajat, kukin omalla rivillään: nimi, pilkku ja Y-tunnus. Nimessäkin saa olla pilkkuja, sillä viimeinen pilkku ratkaisee.',
  sv: 'De övriga genomförarna, var och en på sin egen rad: namn, kommatecken och FO-nummer. Det får finnas kommatecken också i namnet, för det är det sista kommatecknet som räknas.',
  en: 'The other implementers, each on a line of its own: name, comma, business ID (Y-tunnus). A name may hold commas itself; the last one counts.',
};

export const period: Localized = {
  fi: 'Milloin toiminta alkaa ja päättyy: Alkaa 1.11.2011 ja päättyy 31.8.2014. Ennen alkupäivää syntyneet kulut eivät ole tukikelpoisia, ja toiminta voi alkaa aikaisintaan sinä päivänä, jona hakemus tuli vireille.',
  sv: 'När verksamheten börjar och slutar: Alkaa 1.11.2011 ja päättyy 31.8.2014. Kostnader före startdatumet är inte stödberättigande, och starten kan vara tidigast den dag då ansökan blev anhängig.',
  en: 'When the activity begins and ends: Alkaa 1.11.2011 ja päättyy 31.8.2014. Costs before the first day are not eligible, and the first day is the day the application became pending at the earliest.',
};

export const planned: Localized = {
  fi: 'Suunniteltu määrä. Jos rivillä on myös naisten osuus, se sisältyy ensimmäiseen lukuun eikä tule sen päälle.',
  sv: 'Det planerade antalet. Om raden också har kvinnornas andel ingår den i det första talet och läggs inte till det.',
  en: "The number planned. Where the line also gives the women's part, it is included in the first number, not added to it.",
};

export const plannedTotal: Localized = {
  fi: 'Kaikki suunniteltu julkinen rahoitus: EU, valtio, kunnat ja muut julkiset rahoittajat yhteensä, kokonaisina euroina. Kunnan osuudella ei ole alarajaa, joten summa voi olla sama kuin myönnetty EU:n ja valtion rahoitus.',
  sv: 'All planerad offentlig finansiering: EU, staten, kommunerna och övriga offentliga finansiärer sammanlagt, i hela euro. Den kommunala andelen har ingen nedre gräns, så summan kan vara densamma som EU:s och statens beviljade finansiering.',
  en: 'All public money planned: EU, state, municipalities and other public funders together, in whole euros. There is no minimum municipal share, so the sum may equal what the EU and the state have granted.',
};

export const postalCode: Localized = {
  fi: 'Osoitteen postinumero, viisi numeroa.',
  sv: 'Adressens postnummer, fem siffror.',
  en: "The address's postal code, five digits.",
};

export const postalPlace: Localized = {
  fi: 'Postinumeron postitoimipaikka: esimerkiksi 50100 on Mikkeli.',
  sv: 'Postnumrets postanstalt: till exempel är 50100 Mikkeli (S:t Michel).',
  en: 'The post town of the postal code: 50100 is Mikkeli, for example.',
};

export const priority: Localized = {
  fi: 'Ohjelman toimintalinja, johon toiminta kuuluu. Numero ja nimi kulkevat aina yhdessä.',
  sv: 'Det insatsområde i programmet som verksamheten hör till. Nummer och namn följs alltid åt.',
  en: "The programme's priority axis that the project belongs to. A number always goes with the same name.",
};

export const programmePart: Localized = {
  fi: 'Kuuluuko projekti ohjelman valtakunnalliseen osioon vai jonkin suuralueen osioon.',
  sv: 'Om projektet hör till programmets riksomfattande del eller till delen för något av storområdena.',
  en: "Whether the project belongs to the programme's national part or to that of one of the major regions.",
};

export const projectCode: Localized = {
  fi: 'Tunnus, jolla kuvaus löytyy rakennerahastotietopalvelusta. Alku kertoo rahaston ja kauden: S1 on ESR 2007–2013, S2 on ESR 2014–2020 ja A7 on EAKR 2014–2020.',
  sv: 'Koden som man hittar beskrivningen med i strukturfondernas informationstjänst. Början visar fond och period: S1 är ESF 2007–2013, S2 är ESF 2014–2020 och A7 är ERUF 2014–2020.',
  en: 'The code that finds the sheet in the public information service. Its start tells the fund and the period: S1 is the ESF of 2007–2013, S2 the ESF of 2014–2020 and A7 the ERDF of 2014–2020.',
};

export const projectName: Localized = {
  fi: 'Lyhyt nimi, joka kertoo sisällöstä. Käytä sitä kaikkialla samassa muodossa.',
  sv: 'Ett kort namn som beskriver innehållet. Använd det i samma form överallt.',
  en: 'A short name that tells what it is about. Use it in the same form everywhere.',
};

export const projectWeb: Localized = {
  fi: 'Projektin oma verkkosivu. Osoitteita voi olla monta pilkulla erotettuina, ja rivin saa jättää tyhjäksi.',
  sv: 'Projektets egen webbplats. Det kan finnas flera adresser, åtskilda med kommatecken, och raden får lämnas tom.',
  en: "The project's own website. There may be several addresses, separated by commas, and the line may be left empty.",
};

export const realised: Localized = {
  fi: 'Toteutunut määrä, joka karttuu seurantalomakkeista; korjaus voi joskus pienentääkin sitä. Täytetään, kun toiminta on päättynyt.',
  sv: 'Det faktiska antalet, som samlas in med uppföljningsblanketterna; en rättelse kan ibland också minska det. Fylls i när verksamheten har avslutats.',
  en: 'The number realised, accumulated from the follow-up forms; a correction may lower it. Filled in once the project has ended.',
};

export const regions: Localized = {
  fi: 'Maakunta tai maakunnat, joihin toiminta kohdistuu.',
  sv: 'Det eller de landskap som verksamheten riktar sig till.',
  en: 'The region or regions (maakunta) the project works in.',
};

export const site: Localized = {
  fi: 'Osoite, jos koko hanke toteutetaan yhdessä paikassa. Muuten rivit saa jättää tyhjiksi.',
  sv: 'Adressen, om hela projektet genomförs på ett och samma ställe. Annars får raderna lämnas tomma.',
  en: 'The address, if the whole project is carried out in one place. Otherwise the lines may be left empty.',
};

export const start: Localized = {
  fi: 'Päivä, jona toiminta alkaa ja kuluja alkaa syntyä, muodossa 30.03.2015. Aiemmat kulut eivät ole tukikelpoisia, ja toiminta voi alkaa aikaisintaan sinä päivänä, jona hakemus tuli vireille.',
  sv: 'Den dag då verksamheten börjar och kostnader uppstår, i formen 30.03.2015. Tidigare kostnader är inte stödberättigande, och starten kan vara tidigast den dag då ansökan blev anhängig.',
  en: 'The day the activity begins and costs arise, written 30.03.2015. Earlier costs are not eligible, and the day is the day the application became pending at the earliest.',
};

export const status: Localized = {
  fi: 'Onko toiminta käynnissä, keskeytynyt vai päättynyt. Kun se on päättynyt, kuvaukseen tarvitaan myös toteutuneet luvut ja loppuraportin tiivistelmä.',
  sv: 'Om verksamheten pågår, har avbrutits eller har avslutats. När den har avslutats behövs också siffrorna för utfallet och sammandraget av slutrapporten.',
  en: 'Whether the activity is running, suspended or ended. Once it has ended, the sheet also needs the realised figures and the summary of the final report.',
};

export const subRegions: Localized = {
  fi: 'Seutukunnat, joihin toiminta kohdistuu, genetiivissä: Mikkelin, Savonlinnan. Seutukunnat lakkasivat olemasta virallinen aluejako vuoden 2015 alussa, mutta kuvauksissa ne luetellaan silti.',
  sv: 'De ekonomiska regioner som verksamheten riktar sig till, på finska i genitiv: Mikkelin, Savonlinnan. De upphörde att vara en officiell indelning i början av 2015, men räknas ändå upp i beskrivningarna.',
  en: 'The sub-regions (seutukunta) the project works in, in the genitive: Mikkelin, Savonlinnan. They stopped being an official division at the start of 2015, yet sheets list them all the same.',
};

export const summary: Localized = {
  fi: 'Mitä aiotaan tehdä, miksi ja mihin pyritään. Vapaata tekstiä; kuvaus on julkinen, eikä osallistujien nimiä mainita siinä.',
  sv: 'Vad man ska göra, varför och vad man eftersträvar. Fri text; beskrivningen är offentlig, och deltagarnas namn nämns inte i den.',
  en: 'What will be done, why, and to what end. Free text; the sheet is public, and the names of participants are not given in it.',
};

export const targetGroups: Localized = {
  fi: 'Ne, joihin toiminta suoraan kohdistuu. Kuvaa ryhmät: osallistujien nimiä ei mainita.',
  sv: 'De som verksamheten direkt riktar sig till. Beskriv grupperna: deltagarnas namn nämns inte.',
  en: 'Those the project is directly meant for. Describe the groups: the names of participants are not given.',
};
