import assert from 'node:assert/strict';
import { createSheetService } from '../../server/src/service.ts';
import { CONTEXT, diagnose, type Seed, seed } from '../support/sheets.ts';

const CODE = '131052-308T';
const services = (['fi', 'sv', 'en'] as const).map((locale) => createSheetService({ locale }));

/** Everything that leaves the document for an editor: diagnostics with their fixes, actions, outline, folds and hovers. */
function told(text: string): string {
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
    const at = text.indexOf(CODE);
    const line = sheet.lines.positionAt(at).line;
    for (const character of [0, 3, sheet.lines.positionAt(at).character + 2])
      parts.push(service.hover(sheet, { line, character }, CONTEXT));
  }
  return JSON.stringify(parts);
}

describe('a personal identity code', () => {
  const keepsSilent = (name: string, text: string) =>
    it(`is told of and never repeated: ${name}`, () => {
      assert.ok(text.includes(CODE));
      assert.ok(diagnose(text).some(({ code, severity }) => code === 'personal-identity-code' && severity === 1));
      const said = told(text);
      assert.ok(
        !said.includes(CODE) && !said.includes('308T'),
        said.slice(Math.max(0, said.indexOf('308T') - 200), said.indexOf('308T') + 20),
      );
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

  const put = (code: Seed, from: string, to: string) => seed(code).replace(from, to);
  keepsSilent('in a partner’s name', put('S20884', 'Kangasniemen kunta,', `Kangasniemen kunta ${CODE},`));
  keepsSilent('as a partner’s id', put('S20884', '0164690-3', CODE));
  keepsSilent('in a label', put('S11825', 'Osoite:', `Osoite ${CODE}:`));
  keepsSilent('as a label', put('S11825', 'Osoite: Laukaantie 14', `${CODE}: x`));
  keepsSilent('in a heading', put('S11825', '2. Projektin toteuttaja', `2. Projektin toteuttaja ${CODE}`));
  keepsSilent('in the title', put('S11825', 'projektin kuvaus', `projektin kuvaus ${CODE}`));
  keepsSilent(
    'in an impact row',
    put('S20884', 'Liikkuminen ja logistiikka 0 0', `Liikkuminen ja logistiikka ${CODE}`),
  );
  keepsSilent('in an answer', put('S20884', '(valtavirtaistaminen): Kyllä', `(valtavirtaistaminen): ${CODE}`));
  keepsSilent('in a page’s bar', put('S20015', '| Keski-Suomi', `| Keski-Suomi ${CODE}`));
  keepsSilent(
    'in a line that is to be moved',
    put(
      'S11825',
      'Projektin nimi: TyöSara\n\nOsio: L',
      `Osio: Valtakunnallinen osio\n\nProjektin nimi: ${CODE}\n\nOsia: L`,
    ),
  );
  keepsSilent(
    'in a section that is to be moved',
    `${seed('S11825').replace('1. Projekti\n', '')}\n\n1. Projekti\n\nProjektikoodi: ${CODE}\n`,
  );
});
