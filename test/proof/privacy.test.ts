import assert from 'node:assert/strict';
import { createSheetService } from '../../server/src/service.ts';
import { CONTEXT, diagnose, seed } from '../support/sheets.ts';

const CODE = '131052-308T';
/** Other ways to write it: another dash, spaces, invisible characters, glued to a word, in lower case. */
const WRITINGS = [
  '131052\u2011308T',
  '131052 \u2013 308T',
  '1310\u00AD52-\u200B308T',
  'hetu131052-308Tja',
  '131052-308t',
];
/** What of it must stand in no answer. */
const TAIL = /308.?t/i;
const services = (['fi', 'sv', 'en'] as const).map((locale) => createSheetService({ locale }));

/** Everything that leaves the document for an editor: diagnostics with their fixes, actions, outline, folds, hovers and what is offered. */
function told(text: string, code: string): string {
  const parts: unknown[] = [];
  for (const service of services) {
    const sheet = service.read(text);
    const diagnostics = diagnose(text, {}, service);
    const end = { line: sheet.lines.all.length, character: 0 };
    const range = { start: { line: 0, character: 0 }, end };
    parts.push(
      diagnostics,
      service.outline(sheet, CONTEXT),
      service.folding(sheet, CONTEXT),
      service.info(sheet, CONTEXT),
    );
    parts.push(service.codeActions(sheet, { diagnostics, range }, CONTEXT));
    const at = text.indexOf(code);
    const line = sheet.lines.positionAt(at).line;
    for (const character of [0, 3, sheet.lines.positionAt(at).character + 2])
      parts.push(service.hover(sheet, { line, character }, CONTEXT));
    const position = sheet.lines.positionAt(at + code.length);
    parts.push(service.completion(sheet, { position, snippets: true, labelDetails: true }, CONTEXT));
    parts.push(service.organisations([sheet]));
  }
  return JSON.stringify(parts);
}

describe('a personal identity code', () => {
  const keepsSilent = (name: string, text: string, code = CODE) =>
    it(`is told of and never repeated: ${name}`, () => {
      assert.ok(text.includes(code));
      assert.ok(diagnose(text).some(({ code, severity }) => code === 'personal-identity-code' && severity === 1));
      const said = told(text, code);
      const at = said.search(TAIL);
      assert.equal(at, -1, said.slice(Math.max(0, at - 200), at + 20));
    });

  for (const code of ['S11825', 'S20884', 'S20015'] as const) {
    const [service] = services;
    const text = seed(code);
    for (const { label, value, field } of service?.read(text).fields ?? []) {
      const name = `${code} ${field.label}`;
      keepsSilent(`as the value of ${name}`, `${text.slice(0, label.end)}: ${CODE}${text.slice(value.end)}`);
      keepsSilent(`in the value of ${name}`, `${text.slice(0, value.end)} ${CODE}${text.slice(value.end)}`);
    }
  }

  const put = (code: string, from: string, to: string) => seed(code).replace(from, to);
  const places: Readonly<Record<string, (code: string) => string>> = {
    'in a partner’s name': (code) => put('S20884', 'Kangasniemen kunta,', `Kangasniemen kunta ${code},`),
    'as a partner’s id': (code) => put('S20884', '0164690-3', code),
    'in a label': (code) => put('S11825', 'Osoite:', `Osoite ${code}:`),
    'as a label': (code) => put('S11825', 'Osoite: Laukaantie 14', `${code}: x`),
    'in a heading': (code) => put('S11825', '2. Projektin toteuttaja', `2. Projektin toteuttaja ${code}`),
    'in the title': (code) => put('S11825', 'projektin kuvaus', `projektin kuvaus ${code}`),
    'in an impact row': (code) => put('S20884', 'Liikkuminen ja logistiikka 0 0', `Liikkuminen ja logistiikka ${code}`),
    'in an answer': (code) => put('S20884', '(valtavirtaistaminen): Kyllä', `(valtavirtaistaminen): ${code}`),
    'in a page’s bar': (code) => put('S20015', '| Keski-Suomi', `| Keski-Suomi ${code}`),
    'in a list of places': (code) => put('S20884', 'Kunnat: ', `Kunnat: ${code}, `),
    'in prose': (code) => put('S11825', '- internet', `- internet, ${code}`),
    'in a line that is to be moved': (code) =>
      put(
        'S11825',
        'Projektin nimi: TyöSara\n\nOsio: L',
        `Osio: Valtakunnallinen osio\n\nProjektin nimi: ${code}\n\nOsia: L`,
      ),
    'in a section that is to be moved': (code) =>
      `${seed('S11825').replace('1. Projekti\n', '')}\n\n1. Projekti\n\nProjektikoodi: ${code}\n`,
  };
  for (const [name, text] of Object.entries(places)) {
    for (const code of [CODE, ...WRITINGS]) keepsSilent(`${JSON.stringify(code)} ${name}`, text(code), code);
  }
});
