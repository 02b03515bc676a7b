import type { Locale } from '../forms/form.ts';
import { shortened, shortenedPath } from './printable.ts';

const en = {
  'sheets.one': '{count} sheet',
  'sheets.many': '{count} sheets',
  'errors.one': '{count} error',
  'errors.many': '{count} errors',
  'warnings.one': '{count} warning',
  'warnings.many': '{count} warnings',
  'information.one': '{count} information',
  'information.many': '{count} information',
  'hints.one': '{count} hint',
  'hints.many': '{count} hints',
  'sheets.none': 'no sheets in {path}',
  'file.missing': 'there is no file or folder {path}',
  'file.unreadable': '{path} cannot be read ({reason})',
  'file.large': '{path} was not read: it is larger than {megabytes} MB',
  'file.special': '{path} was not read: it is not an ordinary file',
  'file.windows1252': '{path} is not UTF-8; it was read as Windows-1252',
  'file.utf16': '{path} is not UTF-8; it was read as UTF-16',
  'file.badBytes': '{path} has bytes that are not UTF-8, first on line {line}; each was read as “\uFFFD”',
  'folder.above': '{path} is a link to a folder above it; it was not followed',
  'settings.bad': '{path} is not readable as JSON',
  'settings.unknown': '{path} names what does not exist:',
  'settings.rule': 'rule “{written}”',
  'settings.severity': 'severity “{written}”',
  'settings.category': 'category “{written}”',
  'settings.language': 'language “{written}”',
  'settings.more': 'and {count} more',
  near: '(did you mean “{near}”?)',
  'new.form': 'there is no form “{written}”',
  'new.forms': '(esr new lists the forms)',
  'new.code': '“{written}” is no project code of {form}: it looks like {codes} (N is a digit), for example {example}',
  'new.noForm': 'no form is recognised in {path}, so there is no applicant to take from it',
  'new.otherForm': '{path} is a sheet of {form}, and a new one like it is of the same form',
  'output.closed': 'the report was not read to its end',
  'output.failed': 'the report cannot be written ({reason})',
  'rule.failed': 'the rule {code} failed ({reason}); the other rules were checked',
  'usage.command': 'there is no command “{name}”',
  'usage.option': 'there is no option “{name}”',
  'usage.optionValue': 'the option {name} needs a value',
  'usage.argument': 'the call lacks {name}',
  'usage.together': '{option} and {other} do not go together',
  'usage.value': '“{written}” is no value of {option}; its values are {values}',
  'usage.day': '“{written}” is not a day: write it like 2026-01-31',
};

/** The key of a text of the command's own. */
export type WordKey = keyof typeof en;

const fi: Readonly<Record<WordKey, string>> = {
  'sheets.one': '{count} kuvaus',
  'sheets.many': '{count} kuvausta',
  'errors.one': '{count} virhe',
  'errors.many': '{count} virhettä',
  'warnings.one': '{count} varoitus',
  'warnings.many': '{count} varoitusta',
  'information.one': '{count} huomautus',
  'information.many': '{count} huomautusta',
  'hints.one': '{count} vihje',
  'hints.many': '{count} vihjettä',
  'sheets.none': 'ei kuvauksia: {path}',
  'file.missing': 'tiedostoa tai kansiota {path} ei ole',
  'file.unreadable': '{path}: ei voi lukea ({reason})',
  'file.large': '{path} jätettiin lukematta: se on suurempi kuin {megabytes} Mt',
  'file.special': '{path} jätettiin lukematta: se ei ole tavallinen tiedosto',
  'file.windows1252': '{path} ei ole UTF-8-muodossa; se luettiin Windows-1252-muotoisena',
  'file.utf16': '{path} ei ole UTF-8-muodossa; se luettiin UTF-16-muotoisena',
  'file.badBytes':
    '{path}: tiedostossa on tavuja, jotka eivät ole UTF-8:aa, ensimmäinen rivillä {line}; kunkin tilalle luettiin ”\uFFFD”',
  'folder.above': '{path} on linkki sen yläpuolella olevaan kansioon; sitä ei seurattu',
  'settings.bad': '{path} ei ole kelvollista JSONia',
  'settings.unknown': '{path}: näitä ei ole olemassa:',
  'settings.rule': 'sääntö ”{written}”',
  'settings.severity': 'vakavuus ”{written}”',
  'settings.category': 'sääntöryhmä ”{written}”',
  'settings.language': 'kieli ”{written}”',
  'settings.more': 'ja {count} muuta',
  near: '(tarkoititko ”{near}”?)',
  'new.form': 'lomaketta ”{written}” ei ole',
  'new.forms': '(esr new luettelee lomakkeet)',
  'new.code': '”{written}” ei ole lomakkeen {form} koodi: se on muotoa {codes} (N on numero), esimerkiksi {example}',
  'new.noForm': '{path}: lomaketta ei tunnistettu, joten hakijan tietoja ei voi ottaa siitä',
  'new.otherForm': '{path} on lomakkeen {form} kuvaus, ja siitä voi tehdä uuden vain samalle lomakkeelle',
  'output.closed': 'tulostetta ei luettu loppuun',
  'output.failed': 'tulostetta ei voi kirjoittaa ({reason})',
  'rule.failed': 'sääntö {code} kaatui ({reason}); muut säännöt tarkistettiin',
  'usage.command': 'komentoa ”{name}” ei ole',
  'usage.option': 'valitsinta ”{name}” ei ole',
  'usage.optionValue': 'valitsimen {name} perästä puuttuu tieto',
  'usage.argument': 'komennosta puuttuu {name}',
  'usage.together': '{option} ja {other} eivät sovi yhteen',
  'usage.value': '”{written}” ei kelpaa valitsimelle {option}; vaihtoehdot ovat {values}',
  'usage.day': '”{written}” ei ole päivä: kirjoita esimerkiksi 2026-01-31',
};

const sv: Readonly<Record<WordKey, string>> = {
  'sheets.one': '{count} beskrivning',
  'sheets.many': '{count} beskrivningar',
  'errors.one': '{count} fel',
  'errors.many': '{count} fel',
  'warnings.one': '{count} varning',
  'warnings.many': '{count} varningar',
  'information.one': '{count} upplysning',
  'information.many': '{count} upplysningar',
  'hints.one': '{count} tips',
  'hints.many': '{count} tips',
  'sheets.none': 'inga beskrivningar i {path}',
  'file.missing': 'det finns ingen fil eller mapp {path}',
  'file.unreadable': '{path} kan inte läsas ({reason})',
  'file.large': '{path} lästes inte: den är större än {megabytes} MB',
  'file.special': '{path} lästes inte: den är ingen vanlig fil',
  'file.windows1252': '{path} är inte UTF-8; den lästes som Windows-1252',
  'file.utf16': '{path} är inte UTF-8; den lästes som UTF-16',
  'file.badBytes': '{path} har byte som inte är UTF-8, den första på rad {line}; var och en lästes som ”\uFFFD”',
  'folder.above': '{path} är en länk till en mapp ovanför den; den följdes inte',
  'settings.bad': '{path} går inte att läsa som JSON',
  'settings.unknown': '{path} nämner sådant som inte finns:',
  'settings.rule': 'regeln ”{written}”',
  'settings.severity': 'allvarlighetsgraden ”{written}”',
  'settings.category': 'regelgruppen ”{written}”',
  'settings.language': 'språket ”{written}”',
  'settings.more': 'och {count} till',
  near: '(menade du ”{near}”?)',
  'new.form': 'det finns ingen blankett ”{written}”',
  'new.forms': '(esr new räknar upp blanketterna)',
  'new.code':
    '”{written}” är ingen projektkod för {form}: den har formen {codes} (N är en siffra), till exempel {example}',
  'new.noForm': 'ingen blankett känns igen i {path}, så sökandens uppgifter kan inte hämtas därifrån',
  'new.otherForm': '{path} är en beskrivning på {form}, och en ny av den blir på samma blankett',
  'output.closed': 'rapporten lästes inte till slut',
  'output.failed': 'rapporten kan inte skrivas ({reason})',
  'rule.failed': 'regeln {code} misslyckades ({reason}); de andra reglerna kontrollerades',
  'usage.command': 'det finns inget kommando ”{name}”',
  'usage.option': 'det finns inget alternativ ”{name}”',
  'usage.optionValue': 'alternativet {name} saknar värde',
  'usage.argument': '{name} saknas i kommandot',
  'usage.together': '{option} och {other} går inte ihop',
  'usage.value': '”{written}” är inget värde för {option}; dess värden är {values}',
  'usage.day': '”{written}” är ingen dag: skriv till exempel 2026-01-31',
};

/** Every text of the command, by language and key. */
export const texts = { en, fi, sv } as const satisfies Readonly<Record<Locale, Readonly<Record<WordKey, string>>>>;

/** The languages that the command speaks. */
export const locales = Object.keys(texts) as Locale[];

/** Says a text of the command's own. What fills its `{names}` may come from anywhere: it is cut and cleaned. */
export type Words = (key: WordKey, args?: Readonly<Record<string, string | number>>) => string;

/** The command's own words in a language. */
export function wordsIn(locale: Locale): Words {
  return (key, args = {}) =>
    texts[locale][key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const text = String(args[name]);
      return name === 'path' ? shortenedPath(text) : shortened(text);
    });
}
